/**
 * The id of a design that a store keeps for a link, 96 random bits. Its first letter tells it from a share code, which holds
 * the design itself and begins with its format: `A`.
 */
const SHARE_ID = /^d[\w-]{16}$/;

export function isShareId(text: string): boolean {
  return SHARE_ID.test(text);
}
