const en = {
  title: 'Your order',
  number: 'Order {number}',
  status: {
    'pending-payment': 'We have your order. Your shoes are begun as soon as your payment has arrived.',
    'work-in-process': 'Your shoes are being made.',
    'on-hold': 'The work rests for the moment. We will write to you if we need anything.',
    finished: 'Your shoes are finished and wait to be sent.',
    shipped: 'Your shoes are on their way to you.',
    delivered: 'Your shoes have arrived. Wear them well.',
    cancelled: 'This order is cancelled and will not be made.',
  },
  expected: 'Expected to be finished around {date}',
  progress: 'Progress',
  received: 'Order received',
  paid: 'Payment',
  shipped: 'Sent',
  delivered: 'Delivered',
  done: 'done',
  current: 'now',
  ahead: 'to come',
  parcels: 'Parcels',
  parcel: 'Parcel {position}',
  sizes: 'Sizes',
  left: 'Left foot',
  right: 'Right foot',
  size: 'EU {size}, width {width}',
  pair: '{count} pair',
  pairs: '{count} pairs',
  specification: 'Specification',
  price: 'Price',
  each: '{label}, {amount} a pair',
  shipping: 'Shipping: {label}',
  tax: 'Tax',
  taxIncluded: 'Tax (included)',
  total: 'Total',
  deposit: 'Of it deposit, {share}',
  balance: 'Balance before shipping',
  papers: 'Papers',
  paper: { specification: 'Specification sheet', invoice: 'Invoice' },
  download: '{paper} (PDF)',
  stamp: 'Your stamp',
  stampName: 'Artwork',
  stampSize: 'Size',
  stampMm: '{width} × {height} mm',
  stampStands: 'Where it stands',
  stampRejected: 'What is wrong with it',
  stampUpload: 'Send another artwork; it costs nothing more:',
  stampState: {
    requested: 'Requested',
    'artwork-in-review': 'We are looking at the artwork',
    approved: 'Approved',
    rejected: 'It can’t be engraved as it is',
    'in-development': 'Its mould is being made',
    ready: 'Ready',
    retired: 'Ready',
    withdrawn: 'Withdrawn',
  },
  pay: 'Pay',
  due: { whole: 'To be paid', deposit: 'Deposit to be paid', balance: 'Balance to be paid', extra: 'Still to be paid' },
  nothingToPay: 'Nothing is to be paid by this page at present.',
  cancel: 'Cancel this order',
  cancelAsk: 'Nothing is paid yet, so cancelling costs nothing. It can not be taken back.',
  cancelYes: 'Yes, cancel it',
  cancelNo: 'Keep it',
  cancelled: 'The order is cancelled.',
  picture: '{model} as you designed it',
  loading: 'Your order is being fetched …',
  missing: 'There is no order behind this link',
  missingHint: 'Links may be replaced by newer ones. Open the one in our latest e-mail, or write to us.',
  failed: 'Your order could not be fetched',
  failedHint: 'It is safe with us. Please try again in a moment.',
  retry: 'Try again',
  trouble: 'That did not work. Please try again in a moment.',
};

/** @type {typeof en} */
const de = {
  title: 'Ihre Bestellung',
  number: 'Bestellung {number}',
  status: {
    'pending-payment': 'Wir haben Ihre Bestellung. Wir beginnen mit Ihren Schuhen, sobald Ihre Zahlung da ist.',
    'work-in-process': 'Ihre Schuhe entstehen gerade.',
    'on-hold': 'Die Arbeit ruht im Augenblick. Wir schreiben Ihnen, wenn wir etwas brauchen.',
    finished: 'Ihre Schuhe sind fertig und warten auf den Versand.',
    shipped: 'Ihre Schuhe sind unterwegs zu Ihnen.',
    delivered: 'Ihre Schuhe sind angekommen. Tragen Sie sie gut.',
    cancelled: 'Diese Bestellung ist storniert und wird nicht angefertigt.',
  },
  expected: 'Voraussichtlich fertig um den {date}',
  progress: 'Fortschritt',
  received: 'Bestellung erhalten',
  paid: 'Zahlung',
  shipped: 'Versandt',
  delivered: 'Zugestellt',
  done: 'erledigt',
  current: 'jetzt',
  ahead: 'kommt noch',
  parcels: 'Pakete',
  parcel: 'Paket {position}',
  sizes: 'Größen',
  left: 'Linker Fuß',
  right: 'Rechter Fuß',
  size: 'EU {size}, Weite {width}',
  pair: '{count} Paar',
  pairs: '{count} Paar',
  specification: 'Ausführung',
  price: 'Preis',
  each: '{label}, {amount} je Paar',
  shipping: 'Versand: {label}',
  tax: 'Steuer',
  taxIncluded: 'Steuer (enthalten)',
  total: 'Summe',
  deposit: 'Davon Anzahlung, {share}',
  balance: 'Restbetrag vor dem Versand',
  papers: 'Papiere',
  paper: { specification: 'Ausführungsblatt', invoice: 'Rechnung' },
  download: '{paper} (PDF)',
  stamp: 'Ihr Prägestempel',
  stampName: 'Vorlage',
  stampSize: 'Größe',
  stampMm: '{width} × {height} mm',
  stampStands: 'Stand',
  stampRejected: 'Was daran nicht geht',
  stampUpload: 'Andere Vorlage senden; es kostet nichts weiter:',
  stampState: {
    requested: 'Angefragt',
    'artwork-in-review': 'Wir sehen uns die Vorlage an',
    approved: 'Freigegeben',
    rejected: 'So lässt sie sich nicht prägen',
    'in-development': 'Die Form wird angefertigt',
    ready: 'Bereit',
    retired: 'Bereit',
    withdrawn: 'Zurückgezogen',
  },
  pay: 'Bezahlen',
  due: { whole: 'Zu zahlen', deposit: 'Anzahlung zu zahlen', balance: 'Restbetrag zu zahlen', extra: 'Noch zu zahlen' },
  nothingToPay: 'Auf dieser Seite ist zurzeit nichts zu bezahlen.',
  cancel: 'Bestellung stornieren',
  cancelAsk: 'Es ist noch nichts bezahlt, das Stornieren kostet also nichts. Es lässt sich nicht zurücknehmen.',
  cancelYes: 'Ja, stornieren',
  cancelNo: 'Behalten',
  cancelled: 'Die Bestellung ist storniert.',
  picture: '{model}, wie Sie ihn entworfen haben',
  loading: 'Ihre Bestellung wird geholt …',
  missing: 'Hinter diesem Link ist keine Bestellung',
  missingHint:
    'Links werden manchmal durch neue ersetzt. Öffnen Sie den aus unserer letzten E-Mail, oder schreiben Sie uns.',
  failed: 'Ihre Bestellung konnte nicht geholt werden',
  failedHint: 'Sie ist bei uns sicher. Bitte versuchen Sie es gleich noch einmal.',
  retry: 'Noch einmal versuchen',
  trouble: 'Das hat nicht geklappt. Bitte versuchen Sie es gleich noch einmal.',
};

/** The browser's language where we speak it. */
export const locale = navigator.languages.find((tag) => /^(en|de)\b/i.test(tag)) ?? 'en';
export const words = /^de/i.test(locale) ? de : en;

/**
 * @param {string} sentence
 * @param {Record<string, string | number>} values
 */
export function fill(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
}

/** @param {number} count */
export function pairs(count) {
  return fill(count === 1 ? words.pair : words.pairs, { count: count.toLocaleString(locale) });
}

/** Words of the catalog by language. @param {Record<string, string>} text */
export function translate(text) {
  return text[locale] ?? text[locale.split('-')[0] ?? ''] ?? text.en ?? '';
}

/**
 * Whole minor units, as the store keeps them.
 * @param {number} amount
 * @param {string} currency
 */
export function money(amount, currency) {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** @param {string} iso */
export function date(iso) {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
}

/** @param {number} share of one */
export function percent(share) {
  return share.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 });
}
