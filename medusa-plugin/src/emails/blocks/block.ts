import { type Html, html } from '../html';
import { LIGHT, SANS, SERIF } from '../theme';

/** A piece of an e-mail in both its forms: rows of the letter's table, and plain text. */
export type Block = { html: Html; text: string };

/** What it is about in small letters, then what there is to say in large ones. */
export function title(eyebrow: string, text: string): Block {
  return {
    html: html`<tr><td class="pad muted" align="center" style="padding:34px 44px 0;font:400 13px/18px ${SANS};${spacingOf(eyebrow)}color:${LIGHT.muted}">${eyebrow}</td></tr>
<tr><td class="pad" align="center" style="padding:10px 44px 6px"><h1 class="ink" style="margin:0;font:400 32px/39px ${SERIF};color:${LIGHT.ink}">${text}</h1></td></tr>`,
    text: `${eyebrow}\n\n${text}`,
  };
}

/** Letters that join stay together. */
function spacingOf(text: string): Html {
  return /\p{Script=Arabic}/u.test(text) ? html`` : html`letter-spacing:.08em;`;
}

export function paragraph(text: string): Block {
  return {
    html: html`<tr><td class="pad ink" style="padding:14px 44px 0;font:400 17px/27px ${SERIF};color:${LIGHT.ink}">${text}</td></tr>`,
    text,
  };
}

/** Smaller and quieter than a paragraph. */
export function note(text: string): Block {
  return {
    html: html`<tr><td class="pad muted" align="center" style="padding:14px 44px 0;font:400 14px/22px ${SANS};color:${LIGHT.muted}">${text}</td></tr>`,
    text,
  };
}

/**
 * A link that looks like a button, also where padding of links is ignored and pictures are off. A `quiet` one, beside
 * another that matters more, is but an outline.
 */
export function button(label: string, url: string, { quiet = false } = {}): Block {
  const name = quiet ? 'quiet' : 'button';
  const [ground, ink] = quiet ? [LIGHT.paper, LIGHT.ink] : [LIGHT.ink, LIGHT.paper];
  return {
    html: html`<tr><td class="pad" align="center" style="padding:30px 44px 4px"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td class="${name}" align="center" bgcolor="${ground}" style="background-color:${ground};border:1px solid ${LIGHT.ink};border-radius:2px;mso-padding-alt:14px 33px"><a class="${name}" href="${url}" style="display:inline-block;padding:14px 33px;border-radius:2px;background-color:${ground};font:400 17px/22px ${SERIF};color:${ink};text-decoration:none">${label}</a></td></tr></table></td></tr>`,
    text: `${label}:\n${url}`,
  };
}

/** One below the other under a heading, as on a parcel. */
export function lines(heading: string, entries: readonly string[]): Block {
  return {
    html: html`${subheading(heading)}<tr><td class="pad ink" style="padding:8px 44px 0;font:400 15px/23px ${SANS};color:${LIGHT.ink}">${entries.map((entry) => html`${entry}<br>`)}</td></tr>`,
    text: [heading, ...entries.map((entry) => `  ${entry}`)].join('\n'),
  };
}

export function subheading(text: string): Html {
  return html`<tr><td class="pad" style="padding:40px 44px 0"><h2 class="ink" style="margin:0;font:400 22px/28px ${SERIF};color:${LIGHT.ink}">${text}</h2></td></tr>`;
}
