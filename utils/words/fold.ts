/**
 * Words as they are looked for: small letters and digits, without accents. "Zürich, 2 Büros" gives
 * "zurich", "2" and "buros".
 */
export function foldWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
