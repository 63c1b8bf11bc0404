import { SIZE_WORDS } from '../../size-words';
import type { Words } from '.';

export const de: Words = {
  ...SIZE_WORDS.de,
  kind: 'Spezifikation',
  types: { mto: 'Maßanfertigung', 'mini-bulk': 'Kleinserie', bulk: 'Serie' },
  ordered: 'Bestellt',
  started: 'Produktionsbeginn',
  finish: 'Voraussichtlich fertig',
  days: { one: '{count} Tag ab Zahlung', other: '{count} Tage ab Zahlung' },
  orderType: 'Bestellart',
  typeAndPairs: '{type}, {pairs}',
  views: {
    'three-quarter': 'Schrägansicht',
    outside: 'Außenseite',
    inside: 'Innenseite',
    top: 'Von oben',
    back: 'Ferse',
    sole: 'Sohle',
  },
  specification: 'Materialien und Teile',
  groups: {
    model: 'Leisten, Machart und Sohle',
    options: 'Optionen',
    upper: 'Schaft',
    inside: 'Innen',
    trim: 'Zutaten',
    bottom: 'Boden',
  },
  note: 'Anmerkung des Kunden',
  footer: '{number}  ·  Design {design}  ·  Katalog {catalog}, Version {version}',
};
