const { defineConfig } = require('@medusajs/framework/utils');

const { DATABASE_URL, TEST_REDIS_URL, TEST_RATE_LIMITS, TEST_SMTP_URL, TEST_STRIPE_URL, TEST_MANUAL_PAYMENT } =
  process.env;

/** What several servers share: events, workflows, cache and locks, as production has it. Else each keeps its own. */
const redisUrl = process.env.TEST_REDIS_MODULES ? TEST_REDIS_URL : undefined;
const redis = redisUrl && [
  { resolve: '@medusajs/medusa/event-bus-redis', options: { redisUrl } },
  { resolve: '@medusajs/medusa/workflow-engine-redis', options: { redis: { redisUrl } } },
  { resolve: '@medusajs/medusa/cache-redis', options: { redisUrl } },
  {
    resolve: '@medusajs/medusa/locking',
    options: {
      providers: [
        { resolve: '@medusajs/medusa/locking-redis', id: 'locking-redis', is_default: true, options: { redisUrl } },
      ],
    },
  },
];

/** Off but where they are what is tested: a spec calls more often in a minute than people do. */
const rateLimits = TEST_RATE_LIMITS ? JSON.parse(TEST_RATE_LIMITS) : false;

const payments = TEST_MANUAL_PAYMENT ? { manual: TEST_MANUAL_PAYMENT } : undefined;

/** Stripe's double, where a spec has started one. */
const stripe = {
  resolve: '@cordwainer/medusa-plugin/providers/stripe',
  id: 'stripe',
  options: {
    apiKey: 'sk_test_double',
    publishableKey: 'pk_test_double',
    webhookSecret: 'whsec_double',
    apiHost: TEST_STRIPE_URL,
    capture: true,
    automaticPaymentMethods: true,
  },
};

/** A shop with nothing but this plugin, as it is built. */
module.exports = defineConfig({
  projectConfig: {
    databaseUrl: DATABASE_URL,
    redisUrl: TEST_REDIS_URL,
    http: {
      jwtSecret: 'only for tests',
      cookieSecret: 'only for tests',
      storeCors: 'http://shop.test',
      adminCors: 'http://admin.test',
      authCors: 'http://admin.test',
    },
  },
  admin: { disable: true },
  plugins: [{ resolve: '@cordwainer/medusa-plugin', options: { rateLimits, payments } }],
  modules: [
    ...(redis || []),
    {
      resolve: '@medusajs/medusa/payment',
      dependencies: ['cordwainer_production'],
      options: {
        // Five seconds by default: longer than a test waits.
        webhook_delay: 100,
        providers: [
          { resolve: '@cordwainer/medusa-plugin/providers/group-allocation', id: 'cordwainer' },
          ...(TEST_STRIPE_URL ? [stripe] : []),
        ],
      },
    },
    {
      resolve: '@medusajs/medusa/fulfillment',
      dependencies: ['cordwainer_shipping'],
      options: {
        providers: [
          { resolve: '@medusajs/medusa/fulfillment-manual', id: 'manual' },
          { resolve: '@cordwainer/medusa-plugin/providers/fulfillment', id: 'cordwainer' },
        ],
      },
    },
    {
      resolve: '@medusajs/medusa/notification',
      options: {
        providers: [
          {
            resolve: '@cordwainer/medusa-plugin/providers/smtp',
            id: 'smtp',
            options: { channels: ['email'], url: TEST_SMTP_URL ?? 'smtp://127.0.0.1:1', timeout: 3 },
          },
        ],
      },
    },
  ],
});
