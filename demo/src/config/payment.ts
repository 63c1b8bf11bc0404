/** Medusa's own Stripe provider, where a key is given. Without one orders are paid by hand, in the admin. */
export function payment(apiKey: string | undefined, webhookSecret: string | undefined) {
  if (!apiKey) return [];
  return [
    {
      resolve: '@medusajs/medusa/payment',
      options: {
        providers: [
          {
            resolve: '@medusajs/medusa/payment-stripe',
            id: 'stripe',
            options: { apiKey, webhookSecret, capture: true, automaticPaymentMethods: true },
          },
        ],
      },
    },
  ];
}
