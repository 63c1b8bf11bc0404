/**
 * Designs in the fragment of a page's address, beside whatever the page has there: `#design=…`, `#sizes&design=…`,
 * `#/shoes?tab=2&design=…`. Browsers send no fragment to any server.
 */

/** The value of a parameter; undefined where there is none, or an empty one. */
export function fragmentValue(hash: string, name: string): string | undefined {
  const found = pieces(hash.replace(/^#/, '')).find((piece) => piece.startsWith(`${name}=`));
  return found ? decoded(found.slice(name.length + 1)) || undefined : undefined;
}

/** The address with the parameter set to a value, or without it. Everything else in it stays as it was written. */
export function withFragmentValue(address: string, name: string, value: string | undefined): string {
  const [page = '', ...rest] = address.split('#');
  const others = without(rest.join('#'), name);
  const own = value === undefined ? '' : `${name}=${encodeURIComponent(value)}`;
  const fragment = own ? others + between(others) + own : others;
  return fragment ? `${page}#${fragment}` : page;
}

/** A page that finds its way by the fragment reads `#/shoes?…`: what is added comes after the question mark. */
function between(others: string): string {
  if (others === '' || /[?&]$/.test(others)) return '';
  return /^!?\//.test(others) && !others.includes('?') ? '?' : '&';
}

function without(fragment: string, name: string): string {
  let rest = '';
  let separator = '';
  for (const part of fragment.split(/([?&])/)) {
    const isSeparator = part === '?' || part === '&';
    if (isSeparator) {
      // Of two that now stand side by side the first one holds: a question mark stays one.
      separator ||= part;
    } else if (!part.startsWith(`${name}=`)) {
      rest += separator + part;
      separator = '';
    }
  }
  return rest.replace(/^&/, '');
}

function pieces(fragment: string): string[] {
  return fragment.split(/[?&]/);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
