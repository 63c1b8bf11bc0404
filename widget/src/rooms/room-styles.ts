/** The sheets of the rooms, in the order of the cascade. */
import { dialogStyles } from '../controls/dialog/dialog.styles.js';
import { inspirationsStyles } from '../panels/inspirations/inspirations.styles.js';
import { savedDesignsStyles } from '../panels/saved-designs/saved-designs.styles.js';
import { shareStyles } from '../panels/share/share.styles.js';
import { thumbnailStyles } from '../thumbnails/thumbnail.styles.js';

export const roomStyles = [dialogStyles, savedDesignsStyles, shareStyles, inspirationsStyles, thumbnailStyles];
