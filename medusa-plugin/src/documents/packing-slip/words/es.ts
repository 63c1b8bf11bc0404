import { SIZE_WORDS } from '../../size-words';
import type { Words } from '.';

export const es: Words = {
  ...SIZE_WORDS.es,
  kind: 'Albarán',
  from: 'De',
  to: 'Entrega a',
  ordered: 'Pedido el',
  model: 'Modelo',
  contents: 'Contenido',
  shipping: 'Envío',
  tracking: 'Seguimiento',
  parcels: 'Paquetes',
  parcel: 'Paquete',
  parcelRange: '{first}–{last}',
  parcelOf: '{parcel} / {total}',
  each: '{pairs} cada uno',
  parcelTotal: '{weight} en total',
  measures: 'Largo × ancho × alto',
  centimetres: '{length} × {width} × {height} cm',
  weight: 'Peso',
  kilograms: '{weight} kg',
  packedBy: 'Embalado por',
  checkedBy: 'Revisado por',
  date: 'Fecha',
  thanks: 'Gracias. Le deseamos muchos buenos kilómetros.',
  footer: '{brand}  ·  {number}',
};
