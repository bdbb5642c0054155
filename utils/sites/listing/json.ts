/**
 * Reads JSON as pages have it: line breaks inside strings, a comma too many, quotes nobody escaped, comments
 * around it, a tail that is missing. What can't be understood ends the value it stands in. Never throws;
 * undefined where there is no value at all.
 */
export function tolerantJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return new Reader(
      text.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, ''),
    ).value(0);
  }
}

const ESCAPES: Record<string, string> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '',
  f: '',
  '/': '/',
  '"': '"',
  '\\': '\\',
};
/** Deeper than any page means it. */
const DEEPEST = 40;

class Reader {
  private at = 0;
  constructor(private readonly text: string) {}

  value(depth: number): unknown {
    this.space();
    const here = this.text[this.at];
    if (depth > DEEPEST) return undefined;
    if (here === '{') return this.object(depth);
    if (here === '[') return this.array(depth);
    if (here === '"') return this.string();
    const plain = /[^\s,:\]}]+/y;
    plain.lastIndex = this.at;
    const [word] = plain.exec(this.text) ?? [];
    if (!word) return undefined;
    this.at += word.length;
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : Number.isNaN(Number(word)) ? word : Number(word);
  }

  private space(): void {
    const blank = /(?:[\s;]|\/\*[^*]{0,200}\*\/)*/y;
    blank.lastIndex = this.at;
    this.at += blank.exec(this.text)?.[0].length ?? 0;
  }

  private object(depth: number): Record<string, unknown> {
    const found: Record<string, unknown> = {};
    this.at++;
    while (this.at < this.text.length) {
      this.space();
      const before = this.at;
      if (this.take('}')) break;
      if (this.take(',')) continue;
      const key = this.value(depth + 1);
      this.space();
      if (this.take(':') && typeof key === 'string' && key !== '__proto__')
        found[key] = this.value(depth + 1);
      if (this.at === before) this.at++; // what is no pair is passed over
    }
    return found;
  }

  private array(depth: number): unknown[] {
    const found: unknown[] = [];
    this.at++;
    while (this.at < this.text.length) {
      this.space();
      const before = this.at;
      if (this.take(']')) break;
      if (this.take(',')) continue;
      found.push(this.value(depth + 1));
      if (this.at === before) this.at++;
    }
    return found;
  }

  /** A quote ends a string only where JSON could go on after it. */
  private string(): string {
    let out = '';
    for (this.at++; this.at < this.text.length; this.at++) {
      const here = this.text[this.at] ?? '';
      if (here === '"' && /^\s*(?:[,:}\]]|$)/.test(this.text.slice(this.at + 1, this.at + 40))) {
        this.at++;
        break;
      }
      if (here !== '\\') out += here;
      else {
        const next = this.text[++this.at] ?? '';
        const code =
          next === 'u' ? /^[\da-f]{4}/i.exec(this.text.slice(this.at + 1, this.at + 5))?.[0] : undefined;
        out += code ? String.fromCharCode(Number.parseInt(code, 16)) : (ESCAPES[next] ?? next);
        if (code) this.at += 4;
      }
    }
    return out;
  }

  private take(sign: string): boolean {
    if (this.text[this.at] !== sign) return false;
    this.at++;
    return true;
  }
}
