import { SIZE_WORDS } from '../../size-words';
import type { Words } from '.';

export const fr: Words = {
  ...SIZE_WORDS.fr,
  kind: 'Bon de livraison',
  from: 'De',
  to: 'Livraison à',
  ordered: 'Commandé le',
  model: 'Modèle',
  contents: 'Contenu',
  shipping: 'Livraison',
  tracking: 'Suivi',
  parcels: 'Colis',
  parcel: 'Colis',
  parcelRange: '{first}–{last}',
  parcelOf: '{parcel} / {total}',
  each: '{pairs} chacun',
  parcelTotal: '{weight} en tout',
  measures: 'Longueur × largeur × hauteur',
  centimetres: '{length} × {width} × {height} cm',
  weight: 'Poids',
  kilograms: '{weight} kg',
  packedBy: 'Emballé par',
  checkedBy: 'Vérifié par',
  date: 'Date',
  thanks: 'Merci. Nous vous souhaitons beaucoup de beaux chemins.',
  footer: '{brand}  ·  {number}',
};
