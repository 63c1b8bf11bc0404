import { SIZE_WORDS } from '../../size-words';
import type { Words } from '.';

export const es: Words = {
  ...SIZE_WORDS.es,
  kind: 'Hoja de especificaciones',
  types: {
    mto: 'A medida',
    'mini-bulk': 'Miniserie',
    bulk: 'Serie',
  },
  ordered: 'Pedido el',
  started: 'Inicio de producción',
  finish: 'Fin previsto',
  days: { one: '{count} día desde el pago', other: '{count} días desde el pago' },
  orderType: 'Tipo de pedido',
  typeAndPairs: '{type}, {pairs}',
  views: {
    'three-quarter': 'Tres cuartos',
    outside: 'Lado exterior',
    inside: 'Lado interior',
    top: 'Desde arriba',
    back: 'Talón',
    sole: 'Suela',
  },
  specification: 'Materiales y piezas',
  groups: {
    model: 'Horma, construcción y suela',
    options: 'Opciones',
    upper: 'Corte',
    inside: 'Interior',
    trim: 'Fornituras',
    bottom: 'Piso',
  },
  note: 'Nota del cliente',
  footer: '{number}  ·  diseño {design}  ·  catálogo {catalog}, versión {version}',
};
