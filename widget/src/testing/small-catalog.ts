/** A brand small enough to know by heart, with one of everything that a catalog can say. */
import type { Catalog } from '@cordwainer/contract';

const text = (en: string, de = en) => ({ en, de });
const eur = (amount: number) => ({ EUR: amount, JPY: Math.round(amount * 1.6) });

export function smallCatalog(change: Partial<Catalog> = {}): Catalog {
  return {
    id: 'small',
    version: 1,
    name: text('Small collection', 'Kleine Kollektion'),
    currencies: ['EUR', 'JPY'],
    zones: [
      { id: 'toe-cap', name: text('Toe cap', 'Kappe'), group: 'upper' },
      { id: 'vamp', name: text('Vamp', 'Vorderblatt'), group: 'upper' },
      { id: 'lining', name: text('Lining', 'Futter'), group: 'inside' },
      { id: 'outsole', name: text('Outsole', 'Laufsohle'), group: 'bottom' },
    ],
    materials: [
      {
        id: 'box-calf',
        name: text('Box calf', 'Boxcalf'),
        description: text('Fine and even.'),
        kind: 'box-calf',
        swatches: [
          { id: 'black', name: text('Black', 'Schwarz'), color: '#141414' },
          { id: 'chestnut', name: text('Chestnut', 'Kastanie'), color: '#6b3218', surcharge: eur(500) },
        ],
      },
      {
        id: 'patent',
        name: text('Patent', 'Lack'),
        kind: 'patent',
        swatches: [{ id: 'black', name: text('Black', 'Schwarz'), color: '#0a0a0a', surcharge: eur(3800) }],
      },
      {
        id: 'lining-calf',
        name: text('Lining calf', 'Futterkalb'),
        kind: 'lining-leather',
        swatches: [{ id: 'natural', name: text('Natural', 'Natur'), color: '#c79b62' }],
      },
      {
        id: 'sole-leather',
        name: text('Sole leather', 'Sohlenleder'),
        kind: 'sole-leather',
        swatches: [{ id: 'natural', name: text('Natural', 'Natur'), color: '#b98a55' }],
      },
    ],
    sizeRuns: [
      {
        id: 'mens',
        from: 41,
        to: 43,
        step: 0.5,
        widths: [
          { id: 'F', name: text('F, standard'), grade: 0 },
          { id: 'G', name: text('G, wide'), grade: 1 },
        ],
        standardWidth: 'F',
      },
      {
        id: 'short',
        from: 41,
        to: 42,
        step: 1,
        widths: [{ id: 'F', name: text('F, standard'), grade: 0 }],
        standardWidth: 'F',
      },
    ],
    lasts: [
      { id: 'round', name: text('Round', 'Rund'), toe: 'round', heelHeight: 25, sizeRun: 'mens' },
      { id: 'chisel', name: text('Chisel'), toe: 'chisel', heelHeight: 25, sizeRun: 'short' },
    ],
    constructions: [
      { id: 'goodyear-welt', name: text('Goodyear welt') },
      { id: 'blake', name: text('Blake') },
    ],
    soles: [
      { id: 'single-leather', name: text('Single leather'), kind: 'single-leather', thickness: 5 },
      {
        id: 'double-leather',
        name: text('Double leather'),
        kind: 'double-leather',
        thickness: 10,
        surcharge: eur(3500),
      },
    ],
    options: [
      {
        kind: 'choice',
        id: 'toe-detail',
        name: text('Toe', 'Spitze'),
        values: [
          { id: 'plain', name: text('Plain', 'Glatt') },
          { id: 'cap', name: text('Cap toe', 'Mit Kappe') },
        ],
      },
      {
        kind: 'text',
        id: 'monogram',
        name: text('Monogram', 'Monogramm'),
        maxLength: 3,
        characters: 'A-Z.',
        surcharge: eur(2500),
      },
    ],
    styles: [
      {
        id: 'oxford',
        name: text('Oxford'),
        model: { kind: 'parametric', pattern: 'oxford' },
        basePrice: eur(40_000),
        lasts: ['round', 'chisel'],
        constructions: ['goodyear-welt', 'blake'],
        soles: ['single-leather', 'double-leather'],
        options: [
          { option: 'toe-detail', default: 'cap' },
          { option: 'monogram', default: '' },
        ],
        zones: [
          {
            zone: 'toe-cap',
            area: 2,
            materials: ['box-calf', 'patent'],
            default: 'box-calf/black',
            when: [{ key: 'option:toe-detail', is: ['cap'] }],
          },
          { zone: 'vamp', area: 4, materials: ['box-calf', 'patent'], default: 'box-calf/black' },
          { zone: 'lining', area: 8, materials: ['lining-calf'], default: 'lining-calf/natural' },
          { zone: 'outsole', area: 6, materials: ['sole-leather'], default: 'sole-leather/natural' },
        ],
        package: 'box',
      },
    ],
    rules: [
      {
        id: 'patent-with-patent',
        kind: 'requires',
        when: [{ key: 'zone:vamp', is: ['patent'] }],
        // biome-ignore lint/suspicious/noThenProperty: a rule reads "when … then …".
        then: [{ key: 'zone:toe-cap', is: ['patent'] }],
        because: text('A patent vamp wants a patent cap.', 'Lack will Lack.'),
      },
    ],
    orderTypes: [
      { id: 'mto', name: text('Made to order', 'Maßauftrag'), minPairs: 1, maxPairs: 1, leadTimeDays: 42, breaks: [] },
      {
        id: 'mini-bulk',
        name: text('Mini-bulk', 'Kleinserie'),
        minPairs: 3,
        maxPairs: 9,
        leadTimeDays: 49,
        breaks: [{ pairs: 3, discountPermille: 50 }],
      },
      {
        id: 'bulk',
        name: text('Bulk', 'Serie'),
        minPairs: 10,
        maxPairs: 200,
        leadTimeDays: 63,
        breaks: [
          { pairs: 10, discountPermille: 120 },
          { pairs: 20, discountPermille: 180 },
        ],
      },
    ],
    packages: [{ id: 'box', name: text('Box'), pairs: 1, length: 340, width: 230, height: 130, weight: 1600 }],
    ...change,
  };
}
