import * as z from 'zod/mini';
import type { Text } from '../text/text.js';

/** What an order wants engraved: nothing, a stamp that the brand has, or one to be made from artwork that was uploaded. */
export const StampChoiceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unlabelled') }),
  z.strictObject({ kind: z.literal('existing'), id: z.string().check(z.minLength(1), z.maxLength(64)) }),
  z.strictObject({
    kind: z.literal('develop'),
    /** Id of the artwork, as its upload answered. */
    artwork: z.string().check(z.minLength(1), z.maxLength(64)),
    /** Id of a place of the catalog's stamps. */
    place: z.string().check(z.minLength(1), z.maxLength(64)),
    /** Real width, mm; the height follows from the artwork. */
    width: z.number().check(z.positive(), z.maximum(1000)),
  }),
]);
export type StampChoice = z.infer<typeof StampChoiceSchema>;

/** A stamp as an order's specification tells it. */
export type OrderedStamp =
  | { readonly kind: 'unlabelled' }
  | {
      readonly kind: 'stamp';
      readonly place: Text;
      /** mm */ readonly width: number;
      /** mm */ readonly height: number;
      readonly name: string;
    };
