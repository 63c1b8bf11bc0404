import { defineConfig } from '@medusajs/framework/utils';

/** A shop with nothing but this plugin, as it is built. */
module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      jwtSecret: 'only for tests',
      cookieSecret: 'only for tests',
      storeCors: 'http://shop.test',
      adminCors: 'http://admin.test',
      authCors: 'http://admin.test',
    },
  },
  admin: { disable: true },
  plugins: [{ resolve: '@cordwainer/medusa-plugin', options: {} }],
});
