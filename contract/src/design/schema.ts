import * as z from 'zod/mini';

/**
 * One shoe made from one catalog version. `choices` maps a choice's key to its value:
 *
 * | key | value |
 * | --- | --- |
 * | `last`, `construction`, `sole` | id |
 * | `option:ID` | id of the option's value, or the text of a text option |
 * | `zone:ID` | `material/swatch` |
 *
 * Choices that are left out have the style's default (`resolve` fills them in).
 */
export const DesignSchema = z.strictObject({
  catalog: z.strictObject({ id: z.string().check(z.maxLength(64)), version: z.int().check(z.minimum(1)) }),
  style: z.string().check(z.maxLength(64)),
  choices: z.record(z.string().check(z.maxLength(80)), z.string().check(z.maxLength(160))),
});
export type Design = z.infer<typeof DesignSchema>;
export type Choices = Readonly<Record<string, string>>;
