/** A catalog's data under another version; what is no object stays what it is, for validation to say so. */
export function asVersion(content: unknown, version: number): unknown {
  const isObject = typeof content === 'object' && content !== null && !Array.isArray(content);
  return isObject ? { ...content, version } : content;
}
