/** Sizes in words. */
import type { SizeScale, SizeSystem } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import type { SizeNames } from '../sizing/size-names.js';
import type { Format } from './format.js';

/** `US men’s`, where people have to know whose; the EU and the UK count men and women alike. */
export function systemName(system: SizeSystem, scale: SizeScale): string {
  if (system !== 'US') return system;
  return scale === 'women' ? msg('US women’s') : msg('US men’s');
}

/** `EU 42`; in another system with the EU size, which e-mails and papers say: `UK 8 (EU 42)`. */
export function sizeInWords(eu: number, names: SizeNames, format: Format): string {
  const european = `EU ${format.number(eu)}`;
  if (names.system === 'EU') return european;
  const own = `${systemName(names.system, names.scale)} ${format.number(names.numberOf(eu))}`;
  return msg(str`${own} (${european})`);
}

/** `G, wide` */
export function widthInWords(width: string, names: SizeNames, format: Format): string {
  const found = names.run.widths.find(({ id }) => id === width);
  return found ? format.text(found.name) : width;
}
