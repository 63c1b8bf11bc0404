import { defineConfig } from '@medusajs/framework/utils';
import { mail } from './src/config/mail';
import { payment } from './src/config/payment';
import { redis } from './src/config/redis';

const env = process.env;

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    databaseDriverOptions: { connection: { ssl: false } },
    redisUrl: env.REDIS_URL,
    workerMode: (env.WORKER_MODE ?? 'shared') as 'shared' | 'worker' | 'server',
    http: {
      // Without these Medusa falls back to secrets everybody knows; `npm start` makes its own, once.
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
      storeCors: env.STORE_CORS ?? 'http://localhost:8000',
      adminCors: env.ADMIN_CORS ?? 'http://localhost:9000',
      authCors: env.AUTH_CORS ?? 'http://localhost:8000,http://localhost:9000',
    },
    // The demo is served over plain http on loopback, where a Secure cookie would never come back.
    cookieOptions: { secure: false, sameSite: 'lax' },
  },
  admin: {
    // Relative: the built admin works on whatever port the server got.
    backendUrl: '/',
  },
  plugins: [
    {
      resolve: '@cordwainer/medusa-plugin',
      options: {
        rateLimits: env.RATE_LIMITS === 'off' ? false : undefined,
        // No money moves in the demo, unless Stripe is set up: pressing *Pay* counts as paid.
        payments: { manual: 'at-once' },
      },
    },
  ],
  modules: [
    ...payment({
      apiKey: env.STRIPE_API_KEY,
      publishableKey: env.STRIPE_PUBLISHABLE_KEY,
      webhookSecret: env.STRIPE_WEBHOOK_SECRET,
      apiUrl: env.STRIPE_API_URL,
    }),
    ...redis(env.REDIS_URL),
    ...mail(env.SMTP_URL, env.SMTP_FROM),
    {
      resolve: '@medusajs/medusa/fulfillment',
      // The plugin's provider asks the plugin's shipping module for prices; with EASYPOST_API_KEY that asks EasyPost.
      dependencies: ['cordwainer_shipping'],
      options: {
        providers: [
          { resolve: '@medusajs/medusa/fulfillment-manual', id: 'manual' },
          { resolve: '@cordwainer/medusa-plugin/providers/fulfillment', id: 'cordwainer' },
        ],
      },
    },
    {
      resolve: '@medusajs/medusa/file',
      options: {
        providers: [
          {
            resolve: '@medusajs/medusa/file-local',
            id: 'local',
            options: {
              upload_dir: env.FILES_DIR ?? 'static',
              private_upload_dir: env.FILES_DIR ?? 'static',
              backend_url: `${env.MEDUSA_URL ?? 'http://localhost:9000'}/static`,
            },
          },
        ],
      },
    },
  ],
});
