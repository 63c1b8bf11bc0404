/** The sheets of what comes later, in the order of the cascade: after those of designing. */
import { dialogStyles } from '../controls/dialog/dialog.styles.js';
import { pictureChoicesStyles } from '../controls/picture-choices/picture-choices.styles.js';
import { comparisonStyles } from '../panels/comparison/comparison.styles.js';
import { copySourceStyles } from '../panels/copy-source/copy-source.styles.js';
import { elsewhereStyles } from '../panels/elsewhere/elsewhere.styles.js';
import { inspirationEntranceStyles } from '../panels/inspirations/entrance.styles.js';
import { finderBarStyles } from '../panels/leather-finder/finder-bar.styles.js';
import { finderResultsStyles } from '../panels/leather-finder/finder-results.styles.js';
import { shortcutsStyles } from '../panels/shortcuts/shortcuts.styles.js';
import { thumbnailStyles } from '../thumbnails/thumbnail.styles.js';
import { forcedColorsStyles } from './forced-colors.styles.js';

export const designingStyles = [
  dialogStyles,
  pictureChoicesStyles,
  inspirationEntranceStyles,
  finderBarStyles,
  finderResultsStyles,
  elsewhereStyles,
  copySourceStyles,
  comparisonStyles,
  shortcutsStyles,
  thumbnailStyles,
  forcedColorsStyles,
];
