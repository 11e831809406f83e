/**
 * A number in [0, 1) that depends on the key alone: FNV-1a with MurmurHash3's finish, which spreads keys that
 * differ in one character. The same sends meet the same fate in every run, so that runs can be compared.
 */
export function chance(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
