import { Unreadable } from './unreadable';

/** No more members than this; a letter has a dozen. */
const MEMBERS = 2_000;
/** Nothing is unpacked beyond this, nor beyond so many times its packed size. */
const UNPACKED = 50_000_000;
const TIMES = 100;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** One member of a zip file, still packed. */
interface Member {
  name: string;
  flags: number;
  method: number;
  packed: number;
  at: number;
}

/** The end record: it is the last thing but a comment. Undefined where there is none. */
function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at--)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}

function membersOf(bytes: Uint8Array<ArrayBuffer>): Member[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) throw new Unreadable('broken');
  const count = view.getUint16(end + 10, true);
  if (count > MEMBERS) throw new Unreadable('too-big');
  const members: Member[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== ENTRY) throw new Unreadable('broken');
    const name = view.getUint16(at + 28, true);
    members.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

/** Unpacks as it comes, and stops at the limit: what a file says of its own size is not to be believed. */
async function unpacked(packed: Uint8Array<ArrayBuffer>): Promise<string> {
  const limit = Math.min(UNPACKED, Math.max(1_000_000, packed.byteLength * TIMES));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new Unreadable('too-big');
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** The names in a zip file, and the text of one of them. */
export interface Zip {
  names: string[];
  /** The words of one member. Rejects with {@link Unreadable}. */
  text(name: string): Promise<string>;
}

/** Opens a zip file without unpacking anything. Throws {@link Unreadable}. */
export function openZip(bytes: Uint8Array<ArrayBuffer>): Zip {
  let members: Member[];
  try {
    members = membersOf(bytes);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('broken', { cause: error });
  }
  return {
    names: members.map(({ name }) => name),
    async text(name) {
      const member = members.find((one) => one.name === name);
      if (!member) throw new Unreadable('not-one');
      if (member.flags & 1) throw new Unreadable('password');
      try {
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        if (view.getUint32(member.at, true) !== LOCAL) throw new Unreadable('broken');
        const start =
          member.at + 30 + view.getUint16(member.at + 26, true) + view.getUint16(member.at + 28, true);
        const packed = bytes.slice(start, start + member.packed);
        if (member.method === 0) return new TextDecoder().decode(packed);
        if (member.method !== 8) throw new Unreadable('broken');
        return await unpacked(packed);
      } catch (error) {
        throw error instanceof Unreadable ? error : new Unreadable('broken', { cause: error });
      }
    },
  };
}
