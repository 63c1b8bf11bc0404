import { msg } from '@lit/localize';
import type { KeepFault } from './collection.js';

/** What somebody can do about a design that was not kept. */
export function keepFault(fault: KeepFault): string {
  switch (fault) {
    case 'full':
      return msg('There is no room left for this site in your browser. Delete a design, or share this one as a link.');
    case 'forbidden':
      return msg(
        'Your browser keeps nothing for this site, perhaps because the window is private. Share the design as a link to keep it.',
      );
    case 'too-many':
      return msg('You have as many saved designs as fit. Delete one to save another.');
    case 'signed-out':
      return msg('You are not signed in any more. Sign in again to see the designs on your account.');
    case 'unreachable':
      return msg('The shop could not be reached. Please try again.');
  }
}
