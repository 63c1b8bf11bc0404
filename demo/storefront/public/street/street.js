/**
 * A page that offers part of its brand's collection, under a name of its own: it takes the catalog from the shop, keeps the
 * styles of this drop, and hands it to the designer. The shop reckons with its own catalog, whatever a page does.
 */
import { LOOKS } from './looks.js';

const designer = document.querySelector('shoe-designer');

/** The styles of the drop, in the order in which they are shown. */
const DROP = ['sneaker', 'chukka', 'chelsea', 'derby'];

/** What the first pair looks like before anybody has touched it. */
const FIRST = {
  style: 'sneaker',
  choices: {
    'zone:vamp': 'nubuck/black',
    'zone:quarter': 'pebble-grain/black',
    'zone:tongue': 'canvas/black',
    'zone:heel-tab': 'nubuck/rust',
    'zone:lining': 'lining-calf/black',
    'zone:laces': 'cotton-lace/white',
    'zone:thread': 'linen-thread/ecru',
    'zone:rubber-outsole': 'rubber/natural',
    'zone:cup-stitch': 'linen-thread/ecru',
  },
};

const { medusaUrl, publishableKey } = designer.dataset;
const response = await fetch(`${medusaUrl}/store/cordwainer/catalog`, {
  headers: { 'x-publishable-api-key': publishableKey },
});
const answer = await response.json();
const catalog = answer.catalog ?? answer;
const styles = DROP.map((id) => catalog.styles.find((style) => style.id === id)).filter(Boolean);

// All at once: with an address alone, the designer would fetch the whole collection itself.
const of = { id: catalog.id, version: catalog.version };
designer.design = { catalog: of, ...FIRST };
designer.inspirations = LOOKS.map(({ name, line, ...look }) => ({ name, line, design: { catalog: of, ...look } }));
designer.catalog = { ...catalog, name: { en: 'Drop 04', es: 'Drop 04' }, styles };
Object.assign(designer, { medusaUrl, publishableKey });
