import type { MailKind } from '../../modules/production/types';
import type { MailContent } from '../content';

/** An order with all that an e-mail may show, for tests and for looking at e-mails in a browser. */
export const SAMPLE: MailContent = {
  locale: 'en',
  brand: 'Beaufort & Gray',
  number: '12345-BFG',
  firstName: 'Ada',
  model: 'Oxford',
  quantity: { type: 'mto', left: { size: 42, width: 'F' }, right: { size: 42.5, width: 'G' } },
  specification: [
    { id: 'style', group: 'model', label: { en: 'Style', de: 'Modell' }, value: { en: 'Oxford' } },
    { id: 'last', group: 'model', label: { en: 'Last', de: 'Leisten' }, value: { en: 'Almond', de: 'Mandel' } },
    {
      id: 'construction',
      group: 'model',
      label: { en: 'Construction', de: 'Machart' },
      value: { en: 'Goodyear welt', de: 'Rahmengenäht' },
    },
    {
      id: 'zone:vamp',
      group: 'upper',
      label: { en: 'Vamp', de: 'Vorderblatt' },
      value: { en: 'Box calf, Chestnut', de: 'Boxcalf, Kastanie' },
      color: '#5a3420',
    },
    {
      id: 'zone:lining',
      group: 'inside',
      label: { en: 'Lining', de: 'Futter' },
      value: { en: 'Vegetable tanned calf, Natural', de: 'Pflanzlich gegerbtes Kalb, Natur' },
      color: '#d9bd94',
    },
    { id: 'option:monogram', group: 'options', label: { en: 'Monogram', de: 'Monogramm' }, value: { en: 'A. L.' } },
  ],
  quote: {
    currency: 'EUR',
    pairs: 1,
    lines: [
      { code: 'style', label: 'Oxford', unitAmount: 40000, quantity: 1, amount: 40000 },
      { code: 'shipping', label: 'Standard', unitAmount: 1850, quantity: 1, amount: 1850 },
    ],
    goods: 40000,
    shipping: 1850,
    tax: 6682,
    taxIncluded: true,
    total: 41850,
  },
  leadTimeDays: 42,
  address: ['Ada Lovelace', '12 St James Square', '10115 Berlin', 'Germany'],
  pay: {
    url: 'https://shop.example/pay#Zm9yLXRlc3RzLW9ubHktMjctY2hhcnM',
    amount: 41850,
    purpose: 'whole',
    until: new Date('2026-12-08T12:00:00Z'),
  },
  link: 'https://shop.example/order#Zm9yLXRlc3RzLW9ubHktMjctY2hhcnM',
  picture: { cid: 'shoe@cordwainer', width: 960, height: 600 },
  papers: ['specification', 'invoice'],
  unpaid: true,
  held: false,
  expectedFinish: new Date('2027-01-08T12:00:00Z'),
  stages: [
    { code: 'cutting', name: { en: 'Cutting', de: 'Zuschnitt' } },
    { code: 'closing', name: { en: 'Closing', de: 'Schäftemachen' } },
    { code: 'lasting', name: { en: 'Lasting', de: 'Zwicken' } },
    { code: 'bottoming', name: { en: 'Bottoming', de: 'Bodenbau' } },
    { code: 'finishing', name: { en: 'Finishing', de: 'Finish' } },
    { code: 'quality-control', name: { en: 'Quality control', de: 'Endkontrolle' } },
  ],
  stage: 'lasting',
  stamp: {
    ordered: {
      kind: 'stamp',
      place: { en: 'Insole', de: 'Brandsohle' },
      width: 40.5,
      height: 22,
      name: 'Byron & Sons crest',
    },
    reason: 'The crown’s lines merge at this size; please open them up by a third.',
  },
  parcels: [
    { number: '1Z999AA10123456784', url: 'https://carrier.example/track/1Z999AA10123456784' },
    { number: '1Z999AA10123456795' },
  ],
  money: { paid: 41850, refunded: 29850, fee: 12000 },
};

export const KINDS: readonly MailKind[] = [
  'order-received',
  'pay-link',
  'payment-received',
  'stage-reached',
  'shipped',
  'cancelled',
  'stamp-in-review',
  'stamp-approved',
  'stamp-rejected',
  'stamp-ready',
];
