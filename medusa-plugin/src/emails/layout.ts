import { Html, html } from './html';

export const INK = '#1d1b19';
export const MUTED = '#6f675f';
const LINE = '#e4ded6';
const PAPER = '#ffffff';
const GROUND = '#f4f1ec';
const FONT = "-apple-system,BlinkMacSystemFont,'Segoe UI',Helvetica,Arial,sans-serif";

export type Letter = {
  locale: string;
  subject: string;
  /** What the list of e-mails shows beside the subject. */
  preview: string;
  brand: string;
  body: readonly Html[];
  footer: string;
};

/** The frame of every e-mail: 600 px of tables and inline styles, which every mail program since Outlook 2007 draws. */
export function letter({ locale, subject, preview, brand, body, footer }: Letter): string {
  const page = html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<title>${subject}</title>
</head>
<body style="margin:0;padding:0;background:${GROUND};-webkit-text-size-adjust:100%">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${preview}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="${GROUND}">
<tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" bgcolor="${PAPER}" style="width:100%;max-width:600px;background:${PAPER}">
<tr><td style="padding:28px 32px 20px;border-bottom:1px solid ${LINE};font:600 18px/24px ${new Html(FONT)};letter-spacing:.02em;color:${INK}">${brand}</td></tr>
<tr><td style="padding:28px 32px;font:400 15px/23px ${new Html(FONT)};color:${INK}">${body}</td></tr>
<tr><td style="padding:20px 32px 28px;border-top:1px solid ${LINE};font:400 12px/18px ${new Html(FONT)};color:${MUTED}">${footer}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
  return page.markup;
}

export function heading(text: string): Html {
  return html`<h1 style="margin:0 0 12px;font-size:24px;line-height:30px;font-weight:600;color:${INK}">${text}</h1>`;
}

export function subheading(text: string): Html {
  return html`<h2 style="margin:28px 0 8px;font-size:15px;line-height:22px;font-weight:600;color:${INK}">${text}</h2>`;
}

export function paragraph(text: string): Html {
  return html`<p style="margin:0 0 12px">${text}</p>`;
}

/** One below the other, as on a parcel. */
export function lines(entries: readonly string[]): Html {
  return html`<p style="margin:0">${entries.map((entry) => html`${entry}<br>`)}</p>`;
}

export type Row = { label: string; value: string; color?: string; strong?: boolean };

/** Two columns: what, and what it is. A colour is shown as a square before its name. */
export function rows(entries: readonly Row[]): Html {
  const cell = `padding:7px 0;border-bottom:1px solid ${LINE};font-size:14px;line-height:20px;vertical-align:top`;
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">${entries.map(
    ({ label, value, color, strong }) =>
      html`<tr><td width="42%" style="${cell};color:${strong ? INK : MUTED};font-weight:${strong ? 600 : 400}">${label}</td><td align="${strong === undefined ? 'left' : 'right'}" style="${cell};color:${INK};font-weight:${strong ? 600 : 400}">${color ? swatch(color) : ''}${value}</td></tr>`,
  )}</table>`;
}

function swatch(color: string): Html {
  return html`<span style="display:inline-block;width:12px;height:12px;margin-right:8px;border:1px solid ${LINE};background:${color};vertical-align:-1px"></span>`;
}
