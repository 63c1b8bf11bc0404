/** Numbers as people write sizes and measures: `9.5`, `9,5`, `9½`, `9 1/2`, `10 3/8`, `٩٫٥`. Pure. */

const FRACTIONS: Readonly<Record<string, number>> = {
  '¼': 1 / 4,
  '½': 1 / 2,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

const NUMBER = /^(\d{1,6})(?:[.,](\d{1,6}))?$/;
const SIGN = `[${Object.keys(FRACTIONS).join('')}]`;
/** "9½", "9 1/2", "½", "1/2"; not "11/2", which could be either. */
const WITH_FRACTION = new RegExp(
  `^(?:(\\d{1,6})(?: ?(${SIGN})| (\\d{1,2})[/⁄](\\d{1,2}))|(${SIGN})|(\\d)[/⁄](\\d{1,2}))$`,
);

/** Digits of other scripts as people type them, and their decimal point, in the digits that programs count in. */
export function plainDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\u066b/g, '.');
}

/** What was typed, as a number of at least 0; nothing where it is none. */
export function typedNumber(text: string): number | undefined {
  const typed = plainDigits(text)
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
  const plain = NUMBER.exec(typed);
  if (plain) return Number(`${plain[1]}.${plain[2] ?? '0'}`);
  const mixed = WITH_FRACTION.exec(typed);
  if (!mixed) return undefined;
  const [, whole, sign, over, under, bareSign, bareOver, bareUnder] = mixed;
  const fraction = FRACTIONS[sign ?? bareSign ?? ''] ?? Number(over ?? bareOver) / Number(under ?? bareUnder);
  return Number.isFinite(fraction) && fraction < 1 ? Number(whole ?? 0) + fraction : undefined;
}
