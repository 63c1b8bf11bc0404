import { type Design, DesignSchema, TextSchema } from '@cordwainer/contract';
import { z } from '@medusajs/framework/zod';

/** Ten times what the largest design of the largest catalog has. */
export const MAX_DESIGN_BYTES = 32 * 1024;

/** In bodies and in answers. */
export const DesignJson = DesignSchema as unknown as z.ZodType<Design>;
export const TextJson = TextSchema as unknown as z.ZodType<Record<string, string>>;

export const ShareIdParams = z.strictObject({ share_id: z.string().max(64) });
