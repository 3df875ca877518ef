import { BlockList, isIP, isIPv6 } from 'node:net';

/** Addresses of no use on the open internet (IANA's registries of special-purpose addresses): there deliveries do not go. */
const SPECIAL: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16], // link-local, and what clouds tell their machines
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['2001::', 23], // Teredo and others, which carry another address inside
  ['2001:db8::', 32],
  ['2002::', 16], // 6to4, the same
  ['3fff::', 20],
];
/** The only IPv6 addresses that are routed: everything else is local, mapped or reserved. */
const GLOBAL_UNICAST = ['2000::', 3] as const;

/** Networks that deliveries may go to although they are not public, such as `10.1.0.0/16`; `true` for all. */
export type AllowedNetworks = true | readonly string[];

/** Tells whether deliveries may go to an address. Throws a RangeError for what is no network. */
export function createAddressCheck(allowed: AllowedNetworks): (address: string) => boolean {
  if (allowed === true) return (address) => isIP(address) !== 0;
  const special = listOf(SPECIAL);
  const global = listOf([GLOBAL_UNICAST]);
  const exceptions = listOf(allowed.map(readNetwork));
  return (address) => {
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (isIP(address) === 0) return false;
    if (exceptions.check(address, family)) return true;
    return !special.check(address, family) && (family === 'ipv4' || global.check(address, family));
  };
}

function listOf(networks: readonly (readonly [network: string, bits: number])[]): BlockList {
  const list = new BlockList();
  for (const [network, bits] of networks) list.addSubnet(network, bits, isIPv6(network) ? 'ipv6' : 'ipv4');
  return list;
}

function readNetwork(text: string): [string, number] {
  const [network = '', bits = ''] = text.split('/');
  const most = isIPv6(network) ? 128 : 32;
  if (isIP(network) === 0 || !/^\d{1,3}$/.test(bits) || Number(bits) > most)
    throw new RangeError(`This is no network, such as 10.1.0.0/16: ${text}`);
  return [network, Number(bits)];
}
