/**
 * What postal codes look like, by country: the shapes and examples of libaddressinput and the Universal Postal Union. In a
 * shape `9` is a digit, `A` a letter, `*` either, everything else stands for itself. Pure.
 */

/** `shape[|shape…] example`, with a `?` in front where people may leave it away. */
const CODES: Readonly<Record<string, string>> = {
  ad: 'AD999 AD100',
  ar: '9999|A9999AAA C1070AAM',
  at: '9999 1010',
  au: '9999 2060',
  ba: '99999 71000',
  bd: '9999 1340',
  be: '9999 4000',
  bg: '9999 1000',
  bh: '?999|9999 317',
  br: '99999-999 40301-110',
  by: '999999 223016',
  ca: 'A9A 9A9 H3Z_2Y7',
  ch: '9999 2544',
  cl: '?9999999 8340457',
  cn: '999999 266033',
  co: '?999999 111221',
  cr: '?99999 10101',
  cy: '9999 2008',
  cz: '999 99 100_00',
  de: '99999 26133',
  dk: '9999 8660',
  do: '?99999 11903',
  dz: '99999 40304',
  ec: '?999999 090105',
  ee: '99999 69501',
  eg: '?99999|9999999 4460232',
  es: '99999 28039',
  fi: '99999 00550',
  fo: '999 100',
  fr: '99999 33380',
  gb: 'A9 9AA|A99 9AA|A9A 9AA|AA9 9AA|AA99 9AA|AA9A 9AA EC1Y_8SY',
  ge: '9999 0101',
  gg: 'GY9 9AA|GY99 9AA GY1_1AA',
  gl: '9999 3900',
  gr: '999 99 151_24',
  gt: '?99999 09001',
  hr: '99999 10000',
  hu: '9999 1037',
  id: '?99999 40115',
  ie: '?A9* **** D02_AF30',
  il: '?99999|9999999 9614303',
  im: 'IM9 9AA|IM99 9AA IM2_1AA',
  in: '999999 110034',
  is: '999 320',
  it: '99999 00144',
  je: 'JE9 9AA|JE99 9AA JE1_1AA',
  jo: '?99999 11937',
  jp: '999-9999 154-0023',
  ke: '?99999 20100',
  kr: '99999 03051',
  kw: '?99999 54541',
  kz: '999999 040900',
  lb: '?9999 9999|9999 2038_3054',
  li: '9999 9496',
  lk: '?99999 20000',
  lt: '99999 04340',
  lu: '9999 4750',
  lv: 'LV-9999 LV-1073',
  ma: '99999 53000',
  mc: '99999 98000',
  md: '9999 2012',
  me: '99999 81257',
  mk: '9999 1314',
  mt: 'AAA 9999 VLT_1117',
  mx: '99999 02860',
  my: '99999 43000',
  ng: '?999999 930283',
  nl: '9999 AA 1234_AB',
  no: '9999 0025',
  nz: '9999 6001',
  om: '?999 133',
  pe: '?99999 15074',
  ph: '?9999 1008',
  pk: '99999 44000',
  pl: '99-999 00-950',
  pr: '99999|99999-9999 00930',
  pt: '9999-999 2725-079',
  py: '?9999 1536',
  ro: '999999 060274',
  rs: '99999 11000',
  ru: '999999 247112',
  sa: '99999|99999-9999 11564',
  se: '999 99 114_55',
  sg: '999999 546080',
  si: '9999 4000',
  sk: '999 99 010_01',
  sm: '99999 47890',
  th: '99999 10150',
  tn: '9999 1002',
  tr: '99999 01960',
  tw: '999|99999|999999 104',
  ua: '99999 15432',
  us: '99999|99999-9999 95014',
  uy: '?99999 11600',
  va: '99999 00120',
  ve: '?9999 1010',
  vn: '?99999|999999 70010',
  za: '9999 0083',
};

export interface PostalCodes {
  readonly required: boolean;
  /** One that there is. */
  readonly example: string;
  /** As it is written there, from what was typed: with its spaces and hyphens, in capitals. Nothing where it can't be one. */
  tidy(typed: string): string | undefined;
}

/** What is known of a country's postal codes; nothing where every one will do. */
export function postalCodesOf(countryCode: string): PostalCodes | undefined {
  const entry = Object.hasOwn(CODES, countryCode) ? CODES[countryCode]! : undefined;
  if (entry === undefined) return undefined;
  const required = !entry.startsWith('?');
  const at = entry.lastIndexOf(' ');
  const shapes = entry.slice(required ? 0 : 1, at).split('|');
  const example = entry.slice(at + 1).replace('_', ' ');
  return {
    required,
    example,
    tidy(typed) {
      const letters = bare(typed);
      const own = countryCode.toUpperCase();
      // People write a country's letters before codes that have none, and leave them away where they belong.
      const ways = letters && [letters, withoutPrefix(letters, own), own + letters];
      for (const shape of shapes) {
        for (const way of ways) {
          const found = fill(shape, way);
          if (found !== undefined) return found;
        }
      }
      return undefined;
    },
  };
}

/** Puts letters and digits into a shape; nothing where they don't fit. */
function fill(shape: string, letters: string): string | undefined {
  let at = 0;
  let filled = '';
  for (const [place, mark] of [...shape].entries()) {
    // Letters of the shape itself ("GY", "LV") stand before its first digit and are no `A`.
    const literal = isLiteral(shape, place);
    if (!literal && /[9A*]/.test(mark)) {
      const letter = letters[at++];
      if (letter === undefined || !fits(mark, letter)) return undefined;
      filled += letter;
    } else {
      if (/[A-Z]/.test(mark) && letters[at++] !== mark) return undefined;
      filled += mark;
    }
  }
  return at === letters.length ? filled : undefined;
}

const PREFIXES = ['AD', 'GY', 'IM', 'JE', 'LV'];

function isLiteral(shape: string, place: number): boolean {
  return place < 2 && PREFIXES.some((prefix) => shape.startsWith(`${prefix}9`) || shape.startsWith(`${prefix}-`));
}

function fits(mark: string, letter: string): boolean {
  if (mark === '9') return /[0-9]/.test(letter);
  if (mark === 'A') return /[A-Z]/.test(letter);
  return /[0-9A-Z]/.test(letter);
}

/** Without spaces, hyphens and the post mark, in capitals and the digits of programs. */
function bare(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
}

/** People write "D-80802", "FR-33380", "L-4750". */
function withoutPrefix(letters: string, own: string): string {
  const [first] = own;
  if (letters.startsWith(own)) return letters.slice(2);
  return first && letters.startsWith(first) && /^[A-Z]\d/.test(letters) ? letters.slice(1) : letters;
}
