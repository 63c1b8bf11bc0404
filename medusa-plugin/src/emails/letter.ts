import { directionOf } from '../documents/language';
import type { BrandLook } from '../modules/brand/look';
import type { Block } from './blocks/block';
import { dress } from './dress';
import { Html, html } from './html';
import { LIGHT, SANS, SERIF, STYLES } from './theme';

export type Letter = {
  locale: string;
  subject: string;
  /** What the list of e-mails shows beside the subject. */
  preview: string;
  brand: string;
  look: BrandLook;
  blocks: readonly Block[];
  footer: string;
};

export type Email = { subject: string; html: string; text: string };

/** Keeps mail programs from filling the preview up with whatever comes next. */
const NOTHING_MORE = new Html('&#847;&zwnj;&nbsp;'.repeat(60));

/** Both forms of an e-mail, from the same blocks: neither says more than the other. */
export function write(letter: Letter): Email {
  return { subject: letter.subject, html: dress(writeHtml(letter), letter.look), text: writeText(letter) };
}

/**
 * 600 px of tables and inline styles, which every mail program since Outlook 2007 draws. The direction stands on the table
 * again: some programs drop the page around it.
 */
function writeHtml({ locale, subject, preview, brand, blocks, footer }: Letter): string {
  const page = html`<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no">
<title>${subject}</title>
<style>${STYLES}</style>
</head>
<body class="ground" style="margin:0;padding:0;background-color:${LIGHT.ground};-webkit-text-size-adjust:100%;text-size-adjust:100%">
<div style="display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;mso-hide:all">${preview}${NOTHING_MORE}</div>
<table role="presentation" dir="${directionOf(locale)}" class="ground" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="${LIGHT.ground}" style="background-color:${LIGHT.ground}">
<tr><td class="outer" align="center" style="padding:32px 12px">
<table role="presentation" class="paper wide" width="600" cellpadding="0" cellspacing="0" border="0" bgcolor="${LIGHT.paper}" style="width:100%;max-width:600px;background-color:${LIGHT.paper}">
<tr><td class="pad ink" align="center" style="padding:34px 44px 30px;font:400 25px/30px ${SERIF};letter-spacing:.01em;color:${LIGHT.ink}">${brand}</td></tr>
${blocks.map((block) => block.html)}
<tr><td class="pad" style="padding:44px 44px 0"><div class="line" style="border-top:1px solid ${LIGHT.line};font-size:0;line-height:0">&nbsp;</div></td></tr>
<tr><td class="pad muted" align="center" style="padding:22px 44px 36px;font:400 13px/20px ${SANS};color:${LIGHT.muted}">${footer}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
  return page.markup;
}

function writeText({ blocks, footer }: Letter): string {
  const parts = blocks.map(({ text }) => text).filter(Boolean);
  return `${[...parts, `-- \n${footer}`].join('\n\n')}\n`;
}
