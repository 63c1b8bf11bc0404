/** What helps with designing beyond choosing for one part: one chunk, fetched when the shoe stands there. */
export { roomTools } from '../ar/room-view.js';
export { pictureChoices } from '../controls/picture-choices/picture-choices.js';
export { inspirationTools } from '../inspirations/inspiration-tools.js';
export { comparison } from '../panels/comparison/comparison.js';
export { copySource } from '../panels/copy-source/copy-source.js';
export { elsewhere } from '../panels/elsewhere/elsewhere.js';
export { spreadInWords, unfitInWords } from '../panels/elsewhere/words.js';
export { finderResults } from '../panels/leather-finder/finder-results.js';
export { shortcuts } from '../panels/shortcuts/shortcuts.js';
export { designDialog, partAids } from '../screens/design-aids.js';
export { copyOffer, copySources } from '../session/copying.js';
export { find } from '../session/finder.js';
export { applySpread, spread, spreadOffers, wearersOfSame } from '../session/spread.js';
export { surprise } from '../session/surprise/surprise.js';
export { designingStyles } from './designing-styles.js';
export { pressKey } from './keys.js';
