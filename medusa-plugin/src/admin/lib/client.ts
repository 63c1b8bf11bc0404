import Medusa from '@medusajs/js-sdk';

// Put in by the admin's own build.
declare const __BACKEND_URL__: string | undefined;
declare const __AUTH_TYPE__: 'session' | 'jwt' | undefined;
declare const __JWT_TOKEN_STORAGE_KEY__: string | undefined;

export const baseUrl = __BACKEND_URL__ ?? '/';

/** The admin's own way to its server, with its own session. */
export const sdk = new Medusa({
  baseUrl,
  auth: { type: __AUTH_TYPE__ ?? 'session', jwtTokenStorageKey: __JWT_TOKEN_STORAGE_KEY__ || undefined },
});
