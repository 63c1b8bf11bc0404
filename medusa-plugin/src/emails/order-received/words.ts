/** What the e-mail says. `{name}` stands for a value. */
const en = {
  subject: 'Your order {number}',
  preview: '{model}, {pairs} — we have received your order.',
  title: 'Thank you, {name}',
  received:
    'We have received your order {number}. It is recorded and not paid yet: we begin to make your shoes as soon as your payment has arrived.',
  leadTime: 'From then on they need about {days} days until they leave our workshop.',
  pair: '{count} pair',
  pairs: '{count} pairs',
  order: 'Your order',
  number: 'Order number',
  type: 'Order type',
  sizes: 'Sizes',
  left: 'Left foot',
  right: 'Right foot',
  size: 'EU {size}, width {width}',
  specification: 'Specification',
  price: 'Price',
  each: '{label}, {amount} a pair',
  shipping: 'Shipping: {label}',
  tax: 'Tax',
  taxIncluded: 'Tax (included)',
  total: 'Total',
  shipTo: 'Delivery to',
  footer:
    'You get this e-mail because an order was placed with this address at {brand}. Something is not right? Simply answer it.',
};

const de: typeof en = {
  subject: 'Ihre Bestellung {number}',
  preview: '{model}, {pairs} – wir haben Ihre Bestellung erhalten.',
  title: 'Vielen Dank, {name}',
  received:
    'Wir haben Ihre Bestellung {number} erhalten. Sie ist vorgemerkt und noch nicht bezahlt: Wir beginnen mit Ihren Schuhen, sobald Ihre Zahlung eingegangen ist.',
  leadTime: 'Von da an dauert es etwa {days} Tage, bis sie unsere Werkstatt verlassen.',
  pair: '{count} Paar',
  pairs: '{count} Paar',
  order: 'Ihre Bestellung',
  number: 'Bestellnummer',
  type: 'Bestellart',
  sizes: 'Größen',
  left: 'Linker Fuß',
  right: 'Rechter Fuß',
  size: 'EU {size}, Weite {width}',
  specification: 'Ausführung',
  price: 'Preis',
  each: '{label}, {amount} je Paar',
  shipping: 'Versand: {label}',
  tax: 'Steuer',
  taxIncluded: 'Steuer (enthalten)',
  total: 'Summe',
  shipTo: 'Lieferung an',
  footer:
    'Sie erhalten diese E-Mail, weil mit dieser Adresse bei {brand} bestellt wurde. Stimmt etwas nicht? Antworten Sie einfach.',
};

export type Words = typeof en;

const LANGUAGES: Readonly<Record<string, Words>> = { en, de };

/** The words of a language, English where there are none, and the locale to write numbers in. */
export function wordsFor(locale: string): { words: Words; locale: string } {
  const language = locale.split('-')[0]!.toLowerCase();
  const words = LANGUAGES[language];
  return words ? { words, locale: isLocale(locale) ? locale : language } : { words: en, locale: 'en' };
}

export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** What a browser sends need not be one, and `Intl` throws at those. */
function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length > 0;
  } catch {
    return false;
  }
}
