type Keys = {
  apiKey?: string;
  /** For Stripe's form in the buyer's browser. */
  publishableKey?: string;
  webhookSecret?: string;
  /** Another server that speaks Stripe's API, to try things out. */
  apiUrl?: string;
};

/**
 * Stripe, where a key is given. Without one buyers pay by Medusa's built-in provider, which moves no money. Either way the
 * payments of shipping groups are booked on their orders by a provider of the plugin.
 */
export function payment({ apiKey, publishableKey, webhookSecret, apiUrl }: Keys) {
  const stripe = {
    resolve: '@cordwainer/medusa-plugin/providers/stripe',
    id: 'stripe',
    options: { apiKey, publishableKey, webhookSecret, apiHost: apiUrl, capture: true, automaticPaymentMethods: true },
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
