// Leads who has ordered to the order's page, by the private link that only they have.
document.addEventListener('order-placed', (event) => {
  const { order } = /** @type {CustomEvent<{ order: { linkToken?: string } }>} */ (event).detail;
  const link = /** @type {HTMLAnchorElement} */ (document.getElementById('follow'));
  link.hidden = !order.linkToken;
  link.hash = order.linkToken ?? '';
});
