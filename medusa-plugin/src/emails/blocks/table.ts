import { type Html, html } from '../html';
import { LIGHT, SANS } from '../theme';
import { type Block, subheading } from './block';

export type Row = { label: string; value: string; color?: string; strong?: boolean; url?: string };

/** Two columns under a heading: what, and what it is. A colour is shown as a dot before its name. */
export function table(heading: string, entries: readonly Row[]): Block {
  return both(heading, entries, ({ label, value, color, url }) => {
    const shown = url
      ? html`<a class="ink" href="${url}" style="color:${LIGHT.ink};text-decoration:underline">${value}</a>`
      : value;
    // The colour has a cell of its own, so that a name of two lines stays beside it.
    const cells = color
      ? html`<td class="line" width="24" style="${CELL}">${swatch(color)}</td><td class="ink line" style="${CELL};color:${LIGHT.ink}">${shown}</td>`
      : html`<td class="ink line" colspan="2" style="${CELL};color:${LIGHT.ink}">${shown}</td>`;
    return html`<tr><td class="muted line label" width="40%" style="${CELL};padding-right:12px;color:${LIGHT.muted}">${label}</td>${cells}</tr>`;
  });
}

/** The same for amounts, which end at one line. What is `strong` is what it comes to. */
export function amounts(heading: string, entries: readonly Row[], direction: 'ltr' | 'rtl'): Block {
  const end = direction === 'rtl' ? 'left' : 'right';
  return both(heading, entries, ({ label, value, strong }) => {
    const weight = strong ? 'font-weight:600;' : '';
    const tone = strong ? { name: 'ink', color: LIGHT.ink } : { name: 'muted', color: LIGHT.muted };
    return html`<tr><td class="${tone.name} line label" style="${CELL};${weight}padding-right:12px;color:${tone.color}">${label}</td><td class="ink line" align="${end}" style="${CELL};${weight}white-space:nowrap;color:${LIGHT.ink}">${value}</td></tr>`;
  });
}

const CELL = html`padding:9px 0;border-bottom:1px solid ${LIGHT.line};font-family:${SANS};font-size:15px;line-height:22px;vertical-align:top`;

function both(heading: string, entries: readonly Row[], row: (entry: Row) => Html): Block {
  return {
    html: html`${subheading(heading)}<tr><td class="pad" style="padding:6px 44px 0"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">${entries.map(row)}</table></td></tr>`,
    text: [
      heading,
      ...entries.flatMap(({ label, value, url }) => [`  ${label}: ${value}`, ...(url ? [`  ${url}`] : [])]),
    ].join('\n'),
  };
}

function swatch(color: string): Html {
  return html`<span class="swatch" style="display:inline-block;width:13px;height:13px;border:1px solid ${LIGHT.line};border-radius:50%;background-color:${color};vertical-align:-2px"></span>`;
}
