/** A piece of a statement with its parameters, which stand as `?` in the text and never as words. */
export type Fragment = { readonly text: string; readonly parameters: readonly unknown[] };

/** Puts pieces together: a fragment is put in as it is, every other value becomes a parameter. */
export function fragment(texts: TemplateStringsArray, ...values: readonly unknown[]): Fragment {
  const pieces = values.map((value) => (isFragment(value) ? value : { text: '?', parameters: [value] }));
  return {
    text: texts.map((text, index) => text + (pieces[index]?.text ?? '')).join(''),
    parameters: pieces.flatMap(({ parameters }) => parameters),
  };
}

/** SQL of our own, such as the name of a column. Never anything that was sent to us. */
export function verbatim(text: string): Fragment {
  return { text, parameters: [] };
}

/** All of them; true where there are none. */
export function allOf(conditions: readonly Fragment[]): Fragment {
  if (conditions.length === 0) return verbatim('true');
  return {
    text: conditions.map(({ text }) => `(${text})`).join(' AND '),
    parameters: conditions.flatMap(({ parameters }) => parameters),
  };
}

/**
 * One of several values. A single one is compared plainly: only then does an index that goes on with another column
 * give its rows in order.
 */
export function oneOf(column: string, values: readonly string[]): Fragment {
  if (values.length === 1) return fragment`${verbatim(column)} = ${values[0]}`;
  return fragment`${verbatim(column)} = ANY(${arrayLiteral(values)}::text[])`;
}

/** PostgreSQL's notation of a text array: an array as parameter would become a list of parameters. */
function arrayLiteral(values: readonly string[]): string {
  return `{${values.map((value) => JSON.stringify(value)).join(',')}}`;
}

function isFragment(value: unknown): value is Fragment {
  return typeof value === 'object' && value !== null && 'text' in value && 'parameters' in value;
}
