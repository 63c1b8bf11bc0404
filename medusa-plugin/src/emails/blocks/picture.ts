import { html } from '../html';
import { LIGHT, SANS } from '../theme';
import type { Block } from './block';

/** A picture that travels with the e-mail, and what stands there where pictures are off. */
export type Picture = {
  /** Of the attachment: its Content-ID. */
  cid: string;
  /** Pixels. */
  width: number;
  height: number;
};

const WIDTH = 600;

/** From edge to edge of the letter. The plain text has no picture, and what it shows is said elsewhere in it. */
export function picture({ cid, width, height }: Picture, alt: string): Block {
  const shown = Math.round((WIDTH * height) / width);
  return {
    html: html`<tr><td class="stage" bgcolor="#ffffff" style="background-color:#ffffff;font:400 15px/22px ${SANS};color:${LIGHT.muted}"><img class="shoe" src="cid:${cid}" width="${WIDTH}" height="${shown}" alt="${alt}" style="display:block;width:100%;max-width:${WIDTH}px;height:auto;border:0"></td></tr>`,
    text: '',
  };
}
