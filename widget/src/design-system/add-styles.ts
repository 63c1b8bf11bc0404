import { adoptStyles, type CSSResult } from 'lit';

/** Adds sheets that came later to those that a root has, each once. */
export function addStyles(root: ShadowRoot, sheets: readonly CSSResult[]): void {
  const added = sheets.flatMap(({ styleSheet }) => styleSheet ?? []);
  // A browser that can't adopt sheets has elements for them, to which `adoptStyles` adds.
  if (added.length < sheets.length) adoptStyles(root, [...sheets]);
  else root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...added])];
}
