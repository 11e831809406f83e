import { BlockList, isIP } from 'node:net';

/**
 * Whether an IP address is one of the public internet, by the special-purpose registries of IANA (RFC 6890 and its
 * later entries). Of IPv6 only global unicast is, less what carries other addresses within it: 6to4, Teredo, NAT64.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !SPECIAL_V4.check(address, 'ipv4');
  return family === 6 && GLOBAL_V6.check(address, 'ipv6') && !SPECIAL_V6.check(address, 'ipv6');
}

function list(family: 'ipv4' | 'ipv6', subnets: string[]): BlockList {
  const made = new BlockList();
  for (const subnet of subnets) {
    const [net = '', bits] = subnet.split('/');
    made.addSubnet(net, Number(bits), family);
  }
  return made;
}

const SPECIAL_V4 = list('ipv4', [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  // Multicast, reserved, broadcast.
  '224.0.0.0/3',
]);
const GLOBAL_V6 = list('ipv6', ['2000::/3']);
const SPECIAL_V6 = list('ipv6', [
  // Teredo, ORCHID and other protocol assignments.
  '2001::/23',
  '2001:db8::/32',
  // 6to4.
  '2002::/16',
  '2620:4f:8000::/48',
  '3fff::/20',
]);
