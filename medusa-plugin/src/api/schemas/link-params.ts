import { z } from '@medusajs/framework/zod';

/**
 * The path of what a private link opens. Any text will do: what is no token is answered like a token that opens
 * nothing, so that nobody learns what tokens look like.
 */
export const LinkParams = z.object({ token: z.string() });
