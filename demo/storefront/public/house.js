import { language } from './language.js';

/** What stands around every page of an order. */
const HOUSE = {
  en: {
    home: 'Beaufort & Gray, home',
    workshop: 'The workshop',
    imprint: 'Beaufort & Gray is an invented house. Its designer is Cordwainer, which is real and open.',
  },
  de: {
    home: 'Beaufort & Gray, Startseite',
    workshop: 'Die Werkstatt',
    imprint:
      'Beaufort & Gray ist ein erfundenes Haus. Sein Designer ist Cordwainer, und den gibt es wirklich, offen für alle.',
  },
  es: {
    home: 'Beaufort & Gray, inicio',
    workshop: 'El taller',
    imprint: 'Beaufort & Gray es una casa inventada. Su diseñador es Cordwainer, que es real y abierto.',
  },
  fr: {
    home: 'Beaufort & Gray, accueil',
    workshop: 'L’atelier',
    imprint: 'Beaufort & Gray est une maison inventée. Son designer est Cordwainer, bien réel et ouvert.',
  },
  ar: {
    home: 'بوفورت وغراي، الصفحة الرئيسية',
    workshop: 'الورشة',
    imprint: 'بوفورت وغراي دار متخيّلة. أما مصمم أحذيتها كوردوينر فحقيقي ومفتوح للجميع.',
  },
};

const { home, workshop, imprint } = HOUSE[language];
document.querySelector('.wordmark')?.setAttribute('aria-label', home);
document.querySelector('.foot h2')?.replaceChildren(workshop);
document.querySelector('.imprint')?.replaceChildren(imprint);
