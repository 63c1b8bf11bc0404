import { Html } from './html';

/** Colours on light paper, which every mail program draws: they stand in the elements' own styles. */
export const LIGHT = {
  ground: '#f4efe7',
  /** White, as the pictures' ground is: the shoe stands on the page. */
  paper: '#ffffff',
  ink: '#221b16',
  muted: '#6a5e54',
  line: '#ddd4c6',
};

/** The same at night, for programs that say so. */
const DARK = {
  ground: '#14110e',
  paper: '#1d1814',
  ink: '#f1e9dd',
  muted: '#b8aa9a',
  line: '#3d342c',
  /** Round a swatch: dark leather on dark paper is seen by its edge. */
  edge: '#84766a',
  /** What the picture's white becomes, where a program can multiply: less of a lamp in the dark. */
  stage: '#e2d7c8',
};

/** Fonts that are there already: an e-mail that fetches one tells its maker that it was opened. */
export const SERIF = new Html("'Iowan Old Style','Palatino Linotype',Palatino,'Book Antiqua',Georgia,serif");
export const SANS = new Html("-apple-system,BlinkMacSystemFont,'Segoe UI',Helvetica,Arial,sans-serif");

const night = (selector: (name: string) => string) => `
${selector('ground')}{background-color:${DARK.ground} !important}
${selector('paper')}{background-color:${DARK.paper} !important}
${selector('ink')}{color:${DARK.ink} !important}
${selector('muted')}{color:${DARK.muted} !important}
${selector('line')}{border-color:${DARK.line} !important}
${selector('stage')}{background-color:${DARK.stage} !important}
${selector('shoe')}{mix-blend-mode:multiply}
${selector('bar')}{background-color:${DARK.line} !important}
${selector('done')}{background-color:${DARK.ink} !important}
${selector('button')}{background-color:${DARK.ink} !important;border-color:${DARK.ink} !important;color:${DARK.paper} !important}
${selector('quiet')}{background-color:${DARK.paper} !important;border-color:${DARK.ink} !important;color:${DARK.ink} !important}
${selector('swatch')}{border-color:${DARK.edge} !important}`;

/**
 * What can't be said in an element's own style: narrow screens, dark ones and the other direction. Programs that ignore it show the light
 * mail at its full width. `[data-ogsc]` and `[data-ogsb]` are how Outlook on the web marks what it has darkened.
 */
export const STYLES = new Html(`
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (max-width:480px){.pad{padding-left:22px !important;padding-right:22px !important}.outer{padding:0 !important}.wide{width:100% !important}}
[dir=rtl] .label{padding-right:0 !important;padding-left:12px !important}
@media (prefers-color-scheme:dark){${night((name) => `.${name}`)}
}${night((name) => `[data-ogsc] .${name},[data-ogsb] .${name}`)}
`);
