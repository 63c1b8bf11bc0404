/**
 * A code or a phone number within a sentence, between marks that keep it in its own order (Unicode's left-to-right isolate): in
 * an Arabic sentence, "12345-BFG" would else be read "BFG-12345".
 */
export const inOrder = (code: string): string => `\u2066${code}\u2069`;
