/**
 * How orders are paid: with Stripe, where a key is given; without one by hand, in the admin. Beside it always the plugin's
 * provider that books on each order what was paid for its shipping group, for which the payment module has to know the
 * production module.
 */
export function payment(apiKey: string | undefined, webhookSecret: string | undefined) {
  const stripe = {
    resolve: '@medusajs/medusa/payment-stripe',
    id: 'stripe',
    options: { apiKey, webhookSecret, capture: true, automaticPaymentMethods: true },
  };
  return [
    {
      resolve: '@medusajs/medusa/payment',
      dependencies: ['cordwainer_production'],
      options: {
        providers: [
          { resolve: '@cordwainer/medusa-plugin/providers/group-allocation', id: 'cordwainer' },
          ...(apiKey ? [stripe] : []),
        ],
      },
    },
  ];
}
