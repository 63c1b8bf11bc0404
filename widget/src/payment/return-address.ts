/** What Stripe adds to the address when the bank's own page sends the buyer back. */
const ADDED = ['payment_intent', 'payment_intent_client_secret', 'redirect_status', 'source_redirect_slug'];

/** The address of the page as it is without what a return has added. Its token, behind the #, stays. */
export function cleanAddress(address: string): string {
  const url = new URL(address);
  for (const name of ADDED) url.searchParams.delete(name);
  return url.href;
}

/** Whether the buyer comes back from the bank's page. What it says of the outcome is nothing to rely on. */
export function isReturn(address: string): boolean {
  return new URL(address).searchParams.has('payment_intent');
}
