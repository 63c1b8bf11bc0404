import { type SpecificationLine, translate } from '@cordwainer/contract';
import type { Block } from '../blocks/block';
import { table } from '../blocks/table';
import type { Speech } from '../speech';

/** Every material and part of the shoe. */
export function specification(entries: readonly SpecificationLine[], { words, locale }: Speech): Block {
  return table(
    words.specification,
    entries.map(({ label, value, color }) => ({
      label: translate(label, locale),
      value: translate(value, locale),
      color,
    })),
  );
}
