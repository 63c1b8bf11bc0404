import { msg } from '@lit/localize';
import type { ColorFamily } from '../materials/color-family.js';

/** What a family of colours is called; also what one may search for. */
export function colorName(family: ColorFamily): string {
  switch (family) {
    case 'black':
      return msg('Black');
    case 'grey':
      return msg('Grey');
    case 'white':
      return msg('White');
    case 'beige':
      return msg('Beige');
    case 'tan':
      return msg('Tan');
    case 'brown':
      return msg('Brown');
    case 'red':
      return msg('Red');
    case 'green':
      return msg('Green');
    case 'blue':
      return msg('Blue');
    case 'purple':
      return msg('Purple');
  }
}
