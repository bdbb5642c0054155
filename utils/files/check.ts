/** How many records one link of the chain covers. */
export const LINK = 500;

/** SHA-256 of a text, in hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * One checksum over a file of any length, without holding it: the hash of each {@link LINK} lines together
 * with the hash before them. The browser's own hashing takes a text only whole.
 */
export class Chain {
  #before = '';
  #lines: string[] = [];

  /** Takes the next line, without its end. */
  async add(line: string): Promise<void> {
    this.#lines.push(line);
    if (this.#lines.length >= LINK) await this.#close();
  }

  /** The checksum over all lines so far. */
  async end(): Promise<string> {
    if (this.#lines.length || !this.#before) await this.#close();
    return this.#before;
  }

  async #close(): Promise<void> {
    this.#before = await sha256([this.#before, ...this.#lines].join('\n'));
    this.#lines = [];
  }
}
