/** Design → shape: what the shoe generator needs to know of a design. */
import { indexOf, type ResolvedDesign } from '@cordwainer/contract';
import type { ShoeSpec } from '../shoe/spec.js';

/** The size that a shoe is shown in: the sample size of men's and of women's shoemaking. */
const SHOWN_SIZE = { men: 42, women: 38 } as const;

/** The shape of a design, or undefined where the style is drawn from a model file instead of being generated. */
export function shoeSpecOf({ catalog, style, choices }: ResolvedDesign): ShoeSpec | undefined {
  const last = indexOf(catalog).lasts.get(choices.last ?? '');
  const sole = indexOf(catalog).soles.get(choices.sole ?? '');
  if (style.model.kind !== 'parametric' || !last || !sole) return undefined;
  const { toe, heelHeight, fit = 'men' } = last;
  return {
    pattern: style.model.pattern,
    last: { toe, size: SHOWN_SIZE[fit], width: 0, heelHeight, fit },
    construction: choices.construction ?? '',
    sole: { kind: sole.kind, thickness: sole.thickness },
    options: optionsOf(catalog.options, choices),
  };
}

/** Options with a form. A text is set on the shoe later, and would only make the shoe be built anew at every letter. */
function optionsOf(
  options: ResolvedDesign['catalog']['options'],
  choices: ResolvedDesign['choices'],
): Record<string, string> {
  return Object.fromEntries(
    options.flatMap((option) => {
      const value = choices[`option:${option.id}`];
      return option.kind === 'choice' && value !== undefined ? [[option.id, value] as const] : [];
    }),
  );
}
