import { type SpecificationLine, translate } from '@cordwainer/contract';

type Named = { model_name: string; cordwainer_design: { specification: readonly SpecificationLine[] } };

/** What a model is called in a language: "Richelieu" for the French, where the merchant reads "Oxford" (`model_name`). */
export function modelIn({ model_name, cordwainer_design }: Named, locale: string): string {
  const line = cordwainer_design.specification.find(({ id }) => id === 'style');
  return line ? translate(line.value, locale) : model_name;
}
