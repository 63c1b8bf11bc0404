/** What an element says, without the marks that keep codes in their order. */
export function words(element: Element | null | undefined): string {
  const said = element?.textContent?.replace(/[\u2066-\u2069]/g, '') ?? '';
  return said.replace(/\s+/g, ' ').trim();
}
