import { crc32, deflateRawSync } from 'node:zlib';

/** Words at a place of a page: from its top left corner, in points. */
export interface Put {
  x: number;
  y: number;
  text: string;
  size?: number;
}

const HEIGHT = 842;
const WIDTH = 595;

/** The letters beyond ASCII in a PDF's own order (WinAnsi). */
const ANSI: Record<string, number> = {
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '€': 0x80,
};

const quoted = (text: string): string =>
  [...text]
    .map((sign) => {
      const code = ANSI[sign] ?? sign.charCodeAt(0);
      if (/[()\\]/.test(sign)) return `\\${sign}`;
      return code < 127 ? sign : `\\${code.toString(8).padStart(3, '0')}`;
    })
    .join('');

const content = (page: Put[]): string =>
  page
    .map(({ x, y, text, size = 10 }) => `BT /F1 ${size} Tf ${x} ${HEIGHT - y} Td (${quoted(text)}) Tj ET`)
    .join('\n');

/** A PDF with these words on its pages, as small as one can be. `locked`: it asks for a password. */
export function pdf(pages: Put[][], { locked = false } = {}): Uint8Array<ArrayBuffer> {
  const objects: string[] = [];
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  objects.push('<< /Type /Catalog /Pages 2 0 R >>');
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const [i, page] of pages.entries()) {
    const words = content(page);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
    );
    objects.push(`<< /Length ${words.length} >>\nstream\n${words}\nendstream`);
  }
  if (locked)
    objects.push(
      `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
    );
  let out = '%PDF-1.4\n';
  const at = objects.map((object, i) => {
    const start = out.length;
    out += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = out.length;
  const encrypt = locked
    ? ` /Encrypt ${objects.length} 0 R /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]`
    : '';
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  out += at.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${encrypt} >>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(out, (sign) => sign.charCodeAt(0));
}

/** Lines one below the other. */
export const column = (x: number, top: number, lines: string[], leading = 13): Put[] =>
  lines.flatMap((text, i) => (text ? [{ x, y: top + i * leading, text }] : []));

/** A zip file with these members. */
export function zip(members: Record<string, string | Uint8Array>): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, words] of Object.entries(members)) {
    const bytes = Buffer.from(words);
    const packed = deflateRawSync(bytes);
    const title = Buffer.from(name);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(bytes.length, 18);
    head.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, title, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    list.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), head, tail, title]));
    parts.push(local);
    at += local.length;
  }
  const size = list.reduce((sum, one) => sum + one.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(list.length, 8);
  end.writeUInt16LE(list.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, ...list, end]));
}

/** A Word file with this body. */
export const docx = (body: string): Uint8Array<ArrayBuffer> =>
  zip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
  });

/** A paragraph of a Word file; `list` makes it an item. */
export const paragraph = (text: string, list = false): string =>
  `<w:p>${list ? '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>' : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
