const NEWLINE = 10;
const RETURN = 13;
/** "From " */
const FROM = [70, 114, 111, 109, 32];
/**
 * What is held of one letter. Words come first and attachments after, so that the rest is not needed. Bytes.
 */
const MOST = 192 * 1024;

/** A line that can begin a letter: "From somebody@example.org Mon Mar  2 10:00:00 2026". RFC 4155. */
const looksLikeFrom = (line: Uint8Array): boolean =>
  /^From \S.*\b\d{4}\s*$/.test(new TextDecoder('latin1').decode(line.subarray(0, 200)));

/** Puts the lines of a mail archive together to letters, whatever the size of the pieces it is given. */
export class MboxSplitter {
  #letter: Uint8Array[] = [];
  #held = 0;
  #rest = new Uint8Array(0);
  /** An archive begins with a "From " line, and each next one follows an empty line. */
  #mayBegin = true;

  /** The letters that are complete with this piece. */
  *push(piece: Uint8Array): Generator<Uint8Array> {
    let bytes = piece;
    if (this.#rest.length) {
      bytes = new Uint8Array(this.#rest.length + piece.length);
      bytes.set(this.#rest);
      bytes.set(piece, this.#rest.length);
    }
    let from = 0; // what is kept of the letter begins here
    let at = 0;
    for (let end = bytes.indexOf(NEWLINE, at); end >= 0; end = bytes.indexOf(NEWLINE, at)) {
      if (this.#mayBegin && begins(bytes, at) && looksLikeFrom(bytes.subarray(at, end))) {
        this.#keep(bytes.subarray(from, at));
        yield* this.#take();
        from = end + 1;
      }
      const long = end - at - (bytes[end - 1] === RETURN ? 1 : 0);
      this.#mayBegin = long <= 0;
      at = end + 1;
    }
    this.#keep(bytes.subarray(from, at));
    // A line without end is no reason to hold a gigabyte.
    this.#rest = bytes.length - at > MOST ? new Uint8Array(0) : bytes.slice(at);
  }

  /** The last letter. */
  *end(): Generator<Uint8Array> {
    this.#keep(this.#rest);
    yield* this.#take();
  }

  #keep(bytes: Uint8Array): void {
    const fits = bytes.subarray(0, Math.max(0, MOST - this.#held));
    if (!fits.length) return;
    this.#letter.push(fits.slice());
    this.#held += fits.length;
  }

  *#take(): Generator<Uint8Array> {
    if (this.#held) {
      const whole = new Uint8Array(this.#held);
      let at = 0;
      for (const part of this.#letter) {
        whole.set(part, at);
        at += part.length;
      }
      yield whole;
    }
    this.#letter = [];
    this.#held = 0;
  }
}

const begins = (bytes: Uint8Array, at: number): boolean => FROM.every((byte, i) => bytes[at + i] === byte);
