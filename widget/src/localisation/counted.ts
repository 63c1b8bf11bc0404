/** What writes a number, and knows which plural form it wants: both formats do. */
export interface Counting {
  number(value: number): string;
  /** The plural form, by CLDR, that a number of things has in the language of the words. */
  plural(count: number): Intl.LDMLPluralRule;
}

/**
 * How a number of things is said, by the plural forms of CLDR. English has `one` and `other`; Arabic has all six. The
 * forms that English has not say the same in English, each with an id of its own, so that it can be translated.
 */
export type Forms = Readonly<
  Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, (count: string) => string>> & {
    other(count: string): string;
  }
>;

/** A number of things in words, in the form that the language asks for. The form is given the number as it is written. */
export function counted(count: number, format: Counting, forms: Forms): string {
  return (forms[format.plural(count)] ?? forms.other)(format.number(count));
}
