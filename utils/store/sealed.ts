/** The remainders of CRC-32 (IEEE 802.3), for each byte. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** A checksum of words: CRC-32 over their UTF-16 units, as eight hex digits. It finds damage, not malice. */
export function checksum(words: string): string {
  let rest = 0xffffffff;
  for (let i = 0; i < words.length; i += 1) {
    const unit = words.charCodeAt(i);
    rest = (rest >>> 8) ^ (TABLE[(rest ^ unit) & 0xff] ?? 0);
    rest = (rest >>> 8) ^ (TABLE[(rest ^ (unit >>> 8)) & 0xff] ?? 0);
  }
  return (~rest >>> 0).toString(16).padStart(8, '0');
}

/** A value as one string that shows whether it came back whole. */
export function seal(value: unknown): string {
  const words = JSON.stringify(value);
  return checksum(words) + words;
}

/** The value in a sealed string; undefined where it is damaged or none. */
export function unseal<T>(sealed: unknown): T | undefined {
  if (typeof sealed !== 'string') return undefined;
  const words = sealed.slice(8);
  if (checksum(words) !== sealed.slice(0, 8)) return undefined;
  try {
    return JSON.parse(words) as T;
  } catch {
    return undefined;
  }
}
