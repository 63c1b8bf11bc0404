import { SIZE_WORDS } from '../../size-words';
import type { Words } from '.';

export const de: Words = {
  ...SIZE_WORDS.de,
  kind: 'Packzettel',
  from: 'Von',
  to: 'Lieferung an',
  ordered: 'Bestellt',
  model: 'Modell',
  contents: 'Inhalt',
  shipping: 'Versand',
  tracking: 'Sendungsnummer',
  parcels: 'Pakete',
  parcel: 'Paket',
  parcelRange: '{first}–{last}',
  parcelOf: '{parcel} / {total}',
  each: 'je {pairs}',
  parcelTotal: '{weight} zusammen',
  measures: 'Länge × Breite × Höhe',
  centimetres: '{length} × {width} × {height} cm',
  weight: 'Gewicht',
  kilograms: '{weight} kg',
  packedBy: 'Gepackt von',
  checkedBy: 'Geprüft von',
  date: 'Datum',
  thanks: 'Vielen Dank. Wir wünschen Ihnen viele gute Wege.',
  footer: '{brand}  ·  {number}',
};
