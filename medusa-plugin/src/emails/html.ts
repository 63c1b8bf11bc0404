/** HTML that may be put into HTML as it is. Everything else that is put there is text. */
export class Html {
  constructor(readonly markup: string) {}
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template whose values are escaped, unless they are `html` themselves. Lists are joined. */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): Html {
  return new Html(strings.reduce((markup, part, index) => markup + asMarkup(values[index - 1]) + part));
}

function asMarkup(value: unknown): string {
  if (value instanceof Html) return value.markup;
  if (Array.isArray(value)) return value.map(asMarkup).join('');
  return String(value ?? '').replace(/[&<>"']/g, (character) => ESCAPES[character]!);
}
