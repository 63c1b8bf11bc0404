import { SIZE_WORDS } from '../../size-words';
import type { Words } from '.';

export const ar: Words = {
  ...SIZE_WORDS.ar,
  kind: 'بيان التعبئة',
  from: 'من',
  to: 'إلى',
  ordered: 'تاريخ الطلب',
  model: 'الموديل',
  contents: 'المحتوى',
  shipping: 'الشحن',
  tracking: 'رقم التتبع',
  parcels: 'الطرود',
  parcel: 'الطرد',
  parcelRange: '{first} إلى {last}',
  parcelOf: '{parcel} من {total}',
  each: '{pairs} في كل طرد',
  parcelTotal: 'المجموع {weight}',
  measures: 'الطول × العرض × الارتفاع',
  centimetres: '{length} × {width} × {height} سم',
  weight: 'الوزن',
  kilograms: '{weight} كجم',
  packedBy: 'عبّأه',
  checkedBy: 'راجعه',
  date: 'التاريخ',
  thanks: 'شكرًا لك. نتمنى لك خطوات طيبة كثيرة.',
  footer: '{brand}  ·  {number}',
};
