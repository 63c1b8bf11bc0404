import { msg } from '@lit/localize';
import { spokenLocale } from '../../localisation/localisation.js';

/** What a store says against an order or a file. */
export interface Said {
  /** What it calls the fault, where it does: the code of an issue, or the type of its answer. */
  readonly code?: string;
  /** Its own sentence, in English. */
  readonly message: string;
}

/**
 * It in the buyer's language: by its code where that says enough, else the store's own sentence. In English that one
 * stands always: it knows the line of a file and the number that would be right.
 */
export function storeWords({ code, message }: Said, locale: string): string {
  return (spokenLocale(locale) === 'en' ? undefined : wordsOf(code)) ?? message;
}

function wordsOf(code: string | undefined): string | undefined {
  switch (code) {
    case 'pairs-range':
      return msg('This order type takes fewer pairs, or more. Change the numbers, or choose another order type.');
    case 'unknown-size':
      return msg('One of these sizes is not made for this model. Choose another.');
    case 'unknown-width':
      return msg('One of these widths is not made for this model. Choose another.');
    case 'size-twice':
      return msg('A size stands here twice: give its pairs once.');
    case 'unknown-order-type':
      return msg('This order type is not offered. Choose another.');
    case 'other-currency':
    case 'unknown-currency':
      return msg('This model is not sold in this currency.');
    case 'not-carried':
      return msg('No carrier takes this order to this country. Choose fewer pairs, or write to us.');
    case 'no-catalog':
    case 'no-brand':
    case 'ambiguous-brand':
      return msg('This shop takes no orders at the moment. Please write to us.');
    case 'invalid-shape':
    case 'invalid-order':
    case 'invalid-json':
    case 'body-too-large':
      return msg('The shop can’t take the order like this. Check what you entered, or write to us.');
    default:
      return artworkWords(code);
  }
}

/** Why an artwork can't be engraved, and what would be right. */
function artworkWords(code: string | undefined): string | undefined {
  switch (code) {
    case 'empty-file':
      return msg('This file is empty: choose another.');
    case 'unknown-type':
      return msg('This file can’t be engraved: choose an SVG, a PNG or a PDF.');
    case 'file-too-large':
      return msg('This file is too large: choose one of at most 2 MB.');
    case 'malformed':
    case 'truncated':
    case 'encoding':
    case 'not-svg':
      return msg('This file can’t be read: export it again, perhaps as a PNG.');
    case 'blank':
      return msg('This file shows nothing that can be engraved: draw it in black on white.');
    case 'animation':
      return msg('This picture moves, and a stamp does not: choose one that stands still.');
    case 'gradient':
      return msg('A stamp has one colour: use solid black instead of gradients and patterns.');
    case 'effect':
    case 'unsupported-element':
    case 'external-reference':
    case 'circular-use':
    case 'doctype':
    case 'processing-instruction':
    case 'bad-value':
      return msg(
        'Something in this file can’t be engraved: turn effects, clips and linked parts into paths, and export it as a plain SVG.',
      );
    case 'too-complex':
    case 'too-deep':
    case 'too-many-pixels':
      return msg('This artwork has more detail than can be engraved: simplify it, or make it smaller.');
    case 'size-out-of-range':
    case 'no-size':
      return msg('The page of this file has no size that can be drawn: fit it to the artwork, and export it again.');
    case 'encrypted':
      return msg('This PDF is protected: save it without a password.');
    case 'pages':
      return msg('This PDF has several pages: choose one with the artwork alone.');
    case 'busy':
      return msg('Many artworks are being looked at just now. Please try again in a minute.');
    case 'too-many-artworks':
      return msg('These were many files in a short time. Please try again in an hour.');
    default:
      return undefined;
  }
}
