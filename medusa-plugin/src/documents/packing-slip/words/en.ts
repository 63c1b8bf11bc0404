import { SIZE_WORDS } from '../../size-words';

/** What the packing slip says. */
export const en = {
  ...SIZE_WORDS.en,
  kind: 'Packing slip',
  from: 'From',
  to: 'Ship to',
  ordered: 'Ordered',
  model: 'Model',
  contents: 'Contents',
  shipping: 'Shipping',
  tracking: 'Tracking',
  parcels: 'Parcels',
  parcel: 'Parcel',
  parcelRange: '{first}–{last}',
  parcelOf: '{parcel} / {total}',
  each: '{pairs} each',
  parcelTotal: '{weight} in all',
  measures: 'Length × width × height',
  centimetres: '{length} × {width} × {height} cm',
  weight: 'Weight',
  kilograms: '{weight} kg',
  packedBy: 'Packed by',
  checkedBy: 'Checked by',
  date: 'Date',
  thanks: 'Thank you. We wish you many good miles.',
  footer: '{brand}  ·  {number}',
};
