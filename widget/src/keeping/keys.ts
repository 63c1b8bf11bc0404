/** What is kept: the design being made, the designs somebody saved, the order being made, in which sizes somebody thinks. */
export type What = 'design' | 'designs' | 'order' | 'sizes';

/**
 * The name under which the browser keeps something: `cordwainer:spring:design`.
 * @param namespace whose it is: the catalog's id, or what the page says instead
 * @param name of the designer on its page, where there are several
 */
export function storageKey(namespace: string, what: What, name = ''): string {
  return ['cordwainer', namespace, what, ...(name ? [name] : [])].join(':');
}
