import { SIZE_WORDS } from '../../size-words';
import type { Words } from '.';

export const fr: Words = {
  ...SIZE_WORDS.fr,
  kind: 'Fiche technique',
  types: {
    mto: 'Sur commande',
    'mini-bulk': 'Petite série',
    bulk: 'Série',
  },
  ordered: 'Commandé le',
  started: 'Début de fabrication',
  finish: 'Fin prévue',
  days: { one: '{count} jour après le paiement', other: '{count} jours après le paiement' },
  orderType: 'Type de commande',
  typeAndPairs: '{type}, {pairs}',
  views: {
    'three-quarter': 'Trois quarts',
    outside: 'Côté extérieur',
    inside: 'Côté intérieur',
    top: 'Dessus',
    back: 'Talon',
    sole: 'Semelle',
  },
  specification: 'Matières et pièces',
  groups: {
    model: 'Forme, montage et semelle',
    options: 'Options',
    upper: 'Tige',
    inside: 'Intérieur',
    trim: 'Garnitures',
    bottom: 'Dessous',
  },
  note: 'Remarque du client',
  footer: '{number}  ·  création {design}  ·  catalogue {catalog}, version {version}',
};
