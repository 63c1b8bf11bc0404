import { html } from '../html';
import { LIGHT, SANS } from '../theme';
import type { Block } from './block';

export type Progress = {
  /** Names of all stages, in their order. */
  stages: readonly string[];
  /** Position of the one that is reached, from 0. */
  current: number;
  /** "Stage 3 of 6: Lasting". */
  caption: string;
};

/** A bar of as many parts as there are stages, and its meaning in words. */
export function progress({ stages, current, caption }: Progress): Block {
  const width = `${Math.floor(100 / stages.length)}%`;
  return {
    html: html`<tr><td class="pad" style="padding:30px 44px 0"><table role="presentation" aria-hidden="true" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>${stages.map(
      (_, at) =>
        html`<td width="${width}" style="padding:0 2px"><div class="${at <= current ? 'done' : 'bar'}" style="height:4px;background-color:${at <= current ? LIGHT.ink : LIGHT.line};font-size:0;line-height:4px">&nbsp;</div></td>`,
    )}</tr></table></td></tr>
<tr><td class="pad muted" align="center" style="padding:12px 44px 0;font:400 14px/20px ${SANS};color:${LIGHT.muted}">${caption}</td></tr>`,
    text: [caption, ...stages.map((name, at) => `  [${at <= current ? 'x' : ' '}] ${name}`)].join('\n'),
  };
}
