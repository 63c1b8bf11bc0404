import type { Plural } from './language';

/** What papers say of pairs and their sizes, by language. */
export const SIZE_WORDS = {
  en: {
    pairsCount: { one: '{count} pair', other: '{count} pairs' } as Plural,
    sizes: 'Sizes',
    size: 'Size EU',
    width: 'Width',
    pairs: 'pairs',
    total: 'Total',
    foot: 'Foot',
    left: 'Left',
    right: 'Right',
  },
  de: {
    pairsCount: { one: '{count} Paar', other: '{count} Paar' } as Plural,
    sizes: 'Größen',
    size: 'Größe EU',
    width: 'Weite',
    pairs: 'Paar',
    total: 'Summe',
    foot: 'Fuß',
    left: 'Links',
    right: 'Rechts',
  },
  es: {
    pairsCount: { one: '{count} par', other: '{count} pares' } as Plural,
    sizes: 'Tallas',
    size: 'Talla EU',
    width: 'Ancho',
    pairs: 'pares',
    total: 'Total',
    foot: 'Pie',
    left: 'Izquierdo',
    right: 'Derecho',
  },
  fr: {
    pairsCount: { one: '{count} paire', other: '{count} paires' } as Plural,
    sizes: 'Pointures',
    size: 'Pointure EU',
    width: 'Largeur',
    pairs: 'paires',
    total: 'Total',
    foot: 'Pied',
    left: 'Gauche',
    right: 'Droit',
  },
  ar: {
    pairsCount: {
      one: 'زوج واحد',
      two: 'زوجان',
      few: '{count} أزواج',
      many: '{count} زوجًا',
      other: '{count} زوج',
    } as Plural,
    sizes: 'المقاسات',
    size: 'المقاس الأوروبي',
    width: 'العرض',
    pairs: 'الأزواج',
    total: 'المجموع',
    foot: 'القدم',
    left: 'اليسرى',
    right: 'اليمنى',
  },
};

export type SizeWords = typeof SIZE_WORDS.en;
