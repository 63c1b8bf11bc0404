interface Vouching {
  createScriptURL(address: string): string | URL;
}
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): Vouching;
}

let policy: Vouching | undefined;

/**
 * The address of a worker of ours, vouched for where the page demands it (`require-trusted-types-for 'script'`). The
 * policy is called `cordwainer`; a page that allows no such policy refuses the worker, and its work is done on the
 * page's own thread.
 * @param address of a file of this package, never anything from outside
 */
export function scriptAddress(address: URL): string | URL {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return address;
  try {
    policy ??= trustedTypes.createPolicy('cordwainer', { createScriptURL: (own) => own });
  } catch {
    return address;
  }
  return policy.createScriptURL(address.href);
}
