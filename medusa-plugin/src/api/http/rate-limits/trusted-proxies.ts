import { BlockList, isIP } from 'node:net';
import { z } from '@medusajs/framework/zod';
import { plainAddress } from './address';

/** A reverse proxy stands in the same network as a rule, and nobody from outside has such an address. */
const PRIVATE_NETWORKS = [
  '127.0.0.0/8',
  '::1/128',
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '169.254.0.0/16',
  'fc00::/7',
  'fe80::/10',
];

const network = z.string().refine((text) => {
  const [address = '', bits] = text.split('/');
  const longest = isIP(address) === 6 ? 128 : 32;
  return isIP(address) > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest));
}, 'must be an address or a network such as "10.0.0.0/8"');

/** How many proxies stand before the server, or from which addresses they speak. */
export const TrustedProxies = z.union([z.int().min(0).max(20), z.array(network)]).default(PRIVATE_NETWORKS);
export type TrustedProxies = z.infer<typeof TrustedProxies>;

/**
 * The address that a request came from: the last one in `X-Forwarded-For` that no trusted proxy has. What stands before
 * it anybody may have written.
 *
 * @param remote of the connection
 * @param forwarded the header's value
 */
export function clientAddressFinder(trusted: TrustedProxies): (remote: string, forwarded?: string) => string {
  const trust = typeof trusted === 'number' ? (_: string, hop: number) => hop < trusted : among(trusted);
  return (remote, forwarded = '') => {
    const before = forwarded.split(',').map(plainAddress).reverse();
    let client = plainAddress(remote) ?? remote;
    for (const [hop, address] of before.entries()) {
      if (!address || !trust(client, hop)) break;
      client = address;
    }
    return client;
  };
}

function among(networks: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const entry of networks) {
    const [address = '', bits] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return (address) => list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
