import { isIP, isIPv4 } from 'node:net';

/**
 * An address without what proxies add: a port, brackets, a zone. IPv4 that came over IPv6 is IPv4.
 *
 * @returns nothing where it is no address
 */
export function plainAddress(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/%.*$/, '');
  const address = /^[\d.]+:\d+$/.test(bare) ? bare.replace(/:\d+$/, '') : bare;
  const [, mapped] = /^::ffff:([\d.]+)$/i.exec(address) ?? [];
  if (mapped && isIPv4(mapped)) return mapped;
  return isIP(address) ? address : undefined;
}

/**
 * Whom an address is counted as. With IPv6 everybody is given a whole network of 2^64 addresses: that network is the
 * one who calls.
 */
export function callerOf(address: string): string {
  return isIP(address) === 6 ? `${groupsOf(address).slice(0, 4).join(':')}::/64` : address;
}

/** The eight groups, without leading zeros. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after];
}
