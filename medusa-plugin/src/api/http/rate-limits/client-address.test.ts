import { callerOf, plainAddress } from './address';
import { clientAddressFinder, TrustedProxies } from './trusted-proxies';

it.each([
  ['203.0.113.9', '203.0.113.9'],
  [' 203.0.113.9:4711 ', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['[2001:db8::1]:443', '2001:db8::1'],
  ['fe80::1%eth0', 'fe80::1'],
  ['unknown', undefined],
  ['', undefined],
])('"%s" is the address %s', (text, address) => expect(plainAddress(text)).toBe(address));

it.each([
  ['203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002::6', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('%s is counted as %s', (address, caller) => expect(callerOf(address)).toBe(caller));

describe('a client’s address', () => {
  const fromPrivate = clientAddressFinder(TrustedProxies.parse(undefined));

  it('is the connection’s where that is no proxy of ours, whatever the header claims', () => {
    expect(fromPrivate('198.51.100.7', '203.0.113.9')).toBe('198.51.100.7');
    expect(clientAddressFinder(0)('127.0.0.1', '203.0.113.9')).toBe('127.0.0.1');
    expect(clientAddressFinder([])('127.0.0.1', '203.0.113.9')).toBe('127.0.0.1');
  });

  it('is the last one that our proxies were told, not what somebody wrote before it', () => {
    expect(fromPrivate('::ffff:10.0.0.2', '1.1.1.1, 203.0.113.9')).toBe('203.0.113.9');
    expect(fromPrivate('10.0.0.2', '1.1.1.1, 203.0.113.9, 10.0.0.3')).toBe('203.0.113.9');
    expect(clientAddressFinder(1)('198.51.100.7', '1.1.1.1, 203.0.113.9')).toBe('203.0.113.9');
    expect(clientAddressFinder(2)('198.51.100.7', '1.1.1.1, 203.0.113.9, 198.51.100.8')).toBe('203.0.113.9');
    expect(clientAddressFinder(['198.51.100.0/24'])('198.51.100.7', '203.0.113.9')).toBe('203.0.113.9');
  });

  it('is the proxy’s own where the header says nothing of use', () => {
    expect(fromPrivate('10.0.0.2')).toBe('10.0.0.2');
    expect(fromPrivate('10.0.0.2', 'garbage')).toBe('10.0.0.2');
    expect(fromPrivate('10.0.0.2', '203.0.113.9, garbage')).toBe('10.0.0.2');
  });
});

it.each(['10.0.0.0/33', 'proxy.example', '::1/129', ''])('no network is "%s"', (network) => {
  expect(TrustedProxies.safeParse([network]).success).toBe(false);
});
