/**
 * A file locked with a passphrase: AES-256-GCM, the key made by PBKDF2-SHA-256 in 600 000 rounds (OWASP
 * Password Storage Cheat Sheet, 2023). It is kept nowhere: forgotten, the file can't be opened by anybody.
 */
const MAGIC = new TextEncoder().encode('RBNDLOCK1');
const ROUNDS = 600_000;
const SALT = 16;
const NONCE = 12;
/** One piece is locked at a time, so that a large journal needs no second copy of itself. Bytes. */
const PIECE = 4 * 1024 * 1024;
const TAG = 16;

/** The passphrase does not open this file, or the file was changed. */
export class WrongPassphrase extends Error {}

async function keyFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Each piece has a nonce of its own; its number and whether it is the last are part of what is checked. */
function algorithm(nonce: Uint8Array<ArrayBuffer>, piece: number, last: boolean): AesGcmParams {
  const iv = new Uint8Array(nonce);
  const view = new DataView(iv.buffer);
  view.setUint32(NONCE - 4, view.getUint32(NONCE - 4) ^ piece);
  return { name: 'AES-GCM', iv, additionalData: new Uint8Array([last ? 1 : 0]) };
}

/** The file, locked. */
export async function locked(file: Blob, passphrase: string): Promise<Blob> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT));
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
  const key = await keyFrom(passphrase, salt, ROUNDS);
  const rounds = new Uint8Array(4);
  new DataView(rounds.buffer).setUint32(0, ROUNDS);
  const parts: BlobPart[] = [MAGIC, rounds, salt, nonce];
  for (let from = 0, piece = 0; piece === 0 || from < file.size; from += PIECE, piece += 1) {
    const plain = await file.slice(from, from + PIECE).arrayBuffer();
    const last = from + PIECE >= file.size;
    parts.push(new Blob([await crypto.subtle.encrypt(algorithm(nonce, piece, last), key, plain)]));
  }
  return new Blob(parts, { type: 'application/octet-stream' });
}

/** Is this a file that a passphrase locks? */
export async function isLocked(file: Blob): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, MAGIC.length).arrayBuffer());
  return start.length === MAGIC.length && start.every((byte, i) => byte === MAGIC[i]);
}

/** The file a passphrase locked. Rejects with {@link WrongPassphrase} when it does not open or is not whole. */
export async function unlocked(file: Blob, passphrase: string): Promise<Blob> {
  const head = new Uint8Array(await file.slice(MAGIC.length, MAGIC.length + 4 + SALT + NONCE).arrayBuffer());
  if (head.length < 4 + SALT + NONCE) throw new WrongPassphrase('The file is cut off');
  const rounds = new DataView(head.buffer).getUint32(0);
  // A file of somebody else must not keep the page busy for an hour.
  if (rounds < ROUNDS || rounds > 20 * ROUNDS) throw new WrongPassphrase('Not a number of rounds we make');
  const salt = head.slice(4, 4 + SALT);
  const nonce = head.slice(4 + SALT);
  const key = await keyFrom(passphrase, salt, rounds);
  const start = MAGIC.length + head.length;
  const parts: Blob[] = [];
  for (let from = start, piece = 0; piece === 0 || from < file.size; from += PIECE + TAG, piece += 1) {
    const last = from + PIECE + TAG >= file.size;
    const sealed = await file.slice(from, from + PIECE + TAG).arrayBuffer();
    try {
      parts.push(new Blob([await crypto.subtle.decrypt(algorithm(nonce, piece, last), key, sealed)]));
    } catch (error) {
      throw new WrongPassphrase('It does not open', { cause: error });
    }
  }
  return new Blob(parts);
}
