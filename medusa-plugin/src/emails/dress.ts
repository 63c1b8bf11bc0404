import { type BrandLook, inkOn } from '../modules/brand/look';
import { LIGHT, SANS, SERIF } from './theme';

/** Warm shades of paper and ink, and the grey ones of a brand that writes without serifs. */
const NEUTRAL: Readonly<Record<string, string>> = {
  [LIGHT.ground]: '#efefec',
  [LIGHT.ink]: '#111112',
  [LIGHT.muted]: '#5f605d',
  [LIGHT.line]: '#d9d9d5',
};
/** The same of the dark mail. */
const NIGHT: Readonly<Record<string, string>> = {
  '#14110e': '#0b0b0c',
  '#1d1814': '#17181a',
  '#f1e9dd': '#f3f3ee',
  '#b8aa9a': '#a3a49f',
  '#3d342c': '#2f3134',
  '#84766a': '#7d8083',
  '#e2d7c8': '#e3e3de',
};

/** Where an e-mail says what it looks like: its own sheet, and the elements' attributes. Words are never touched. */
const LOOKS = /<style>[\s\S]*?<\/style>|\s(?:style|bgcolor)="[^"]*"/g;
const BUTTON = /<(?:td|a) class="button"[^>]*>/g;

/**
 * An e-mail as its brand looks: written in the house's letters and colours, which this exchanges. Of a brand that has said
 * nothing it stays what it is.
 */
export function dress(markup: string, { typeface, accent }: BrandLook): string {
  const set = typeface === 'sans' ? markup.replace(LOOKS, withoutSerifs) : markup;
  return accent
    ? set.replace(BUTTON, (tag) => colored(tag, accent)).replace('</style>', `${nightly(accent)}</style>`)
    : set;
}

/** Headings are heavy instead of large; what is read stays as light as it was. */
function withoutSerifs(look: string): string {
  return look
    .replaceAll(`font:400 17px/27px ${SERIF.markup}`, `font:400 16px/26px ${SANS.markup}`)
    .replace(/font:400 (\d+px\/\d+px) ('Iowan[^;"]*)/g, (_, size) => `font:800 ${size} ${SANS.markup}`)
    .replace(/#[0-9a-f]{6}/g, (color) => NEUTRAL[color] ?? NIGHT[color] ?? color);
}

function colored(tag: string, accent: string): string {
  return tag
    .replace(/((?:background-color|bgcolor)[:=]"?)#[0-9a-f]{6}/g, `$1${accent}`)
    .replace(/(border:1px solid )#[0-9a-f]{6}/g, `$1${accent}`)
    .replace(/([;"]color:)#[0-9a-f]{6}/g, `$1${inkOn(accent)}`);
}

/** The colour is the brand's at night, too: after the sheet's own words for buttons. */
function nightly(accent: string): string {
  const rule = `{background-color:${accent} !important;border-color:${accent} !important;color:${inkOn(accent)} !important}`;
  return `@media (prefers-color-scheme:dark){.button${rule}}[data-ogsc] .button,[data-ogsb] .button${rule}`;
}
