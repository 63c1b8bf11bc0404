import { language } from './language.js';

const brand = document.querySelector('[data-brand]')?.getAttribute('data-brand') ?? '';
/** Who writes in other letters has names in them, too. */
const NAMES = { ar: { 'Beaufort & Gray': 'بوفورت وغراي' } };
const name = NAMES[language]?.[brand] ?? brand;

/** What stands around every page of an order. */
const HOUSE = {
  en: {
    home: '{brand}, home',
    workshop: 'The workshop',
    imprint: '{brand} is an invented brand. Its designer is Cordwainer, which is real and open.',
  },
  de: {
    home: '{brand}, Startseite',
    workshop: 'Die Werkstatt',
    imprint: '{brand} ist eine erfundene Marke. Ihr Designer ist Cordwainer, und den gibt es wirklich, offen für alle.',
  },
  es: {
    home: '{brand}, inicio',
    workshop: 'El taller',
    imprint: '{brand} es una marca inventada. Su diseñador es Cordwainer, que es real y abierto.',
  },
  fr: {
    home: '{brand}, accueil',
    workshop: 'L’atelier',
    imprint: '{brand} est une marque inventée. Son designer est Cordwainer, bien réel et ouvert.',
  },
  ar: {
    home: '{brand}، الصفحة الرئيسية',
    workshop: 'الورشة',
    imprint: '{brand} علامة متخيّلة. أما مصمم أحذيتها كوردوينر فحقيقي ومفتوح للجميع.',
  },
};

const { home, workshop, imprint } = HOUSE[language];
document.querySelector('.wordmark')?.setAttribute('aria-label', home.replace('{brand}', name));
document.querySelector('.foot h2')?.replaceChildren(workshop);
document.querySelector('.imprint')?.replaceChildren(imprint.replace('{brand}', name));
