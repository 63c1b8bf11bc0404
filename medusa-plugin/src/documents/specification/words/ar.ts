import { SIZE_WORDS } from '../../size-words';
import type { Words } from '.';

export const ar: Words = {
  ...SIZE_WORDS.ar,
  kind: 'ورقة المواصفات',
  types: { mto: 'حسب الطلب', 'mini-bulk': 'دفعة صغيرة', bulk: 'دفعة' },
  ordered: 'تاريخ الطلب',
  started: 'بدء الإنتاج',
  finish: 'الاكتمال المتوقع',
  days: {
    one: 'يوم واحد من الدفع',
    two: 'يومان من الدفع',
    few: '{count} أيام من الدفع',
    many: '{count} يومًا من الدفع',
    other: '{count} يوم من الدفع',
  },
  orderType: 'نوع الطلب',
  typeAndPairs: '{type}، {pairs}',
  views: {
    'three-quarter': 'من زاوية',
    outside: 'الجانب الخارجي',
    inside: 'الجانب الداخلي',
    top: 'من الأعلى',
    back: 'العقب',
    sole: 'النعل',
  },
  specification: 'المواد والأجزاء',
  groups: {
    model: 'القالب والتركيب والنعل',
    options: 'الخيارات',
    upper: 'الوجه',
    inside: 'الداخل',
    trim: 'الإكسسوارات',
    bottom: 'النعل والكعب',
  },
  note: 'ملاحظة من العميل',
  footer: '{number}  ·  التصميم {design}  ·  الكتالوج {catalog}، الإصدار {version}',
};
