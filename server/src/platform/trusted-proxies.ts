import { isIP } from 'node:net';

/** Ranges that have a name: this machine, its network segment, and private networks. */
const NAMED = new Set(['loopback', 'linklocal', 'uniquelocal']);

/** Reads addresses and ranges, separated by commas; null when one of them is neither. */
export function readTrustedProxies(text: string): readonly string[] | null {
  const parts = text.split(',').flatMap((part) => part.trim() || []);
  return parts.every((part) => NAMED.has(part) || isRange(part)) ? parts : null;
}

function isRange(part: string): boolean {
  const [address = '', bits, ...more] = part.split('/');
  const kind = isIP(address);
  if (kind === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (kind === 4 ? 32 : 128));
}
