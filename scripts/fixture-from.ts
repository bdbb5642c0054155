import { statusSites } from '@/utils/sites/status';

/** Invented words, in the place of those that a report does not tell. */
const WORDS = 'Heron Osprey Larkspur Tern Calder Finch Sandpiper Kranich Harbour Willow Juniper Marlow'.split(
  ' ',
);
const STATES: Record<string, string> = {
  no: 'Not selected',
  yours: 'Withdrawn',
  maybe: 'Inactive',
  gone: 'Expired',
  open: 'In review',
  date: '2 October 2026',
};

interface Node {
  depth: number;
  open: string;
  tag: string;
}

/**
 * A page made of a report: its structure, with invented words where words were taken out. `url`: where it is to have
 * been; without it an example address of the site the report names.
 */
export function fixtureFrom(report: string, url?: string): string {
  const lines = report.split(/\r?\n/);
  const site = /^site: (\w+)$/m.exec(report)?.[1];
  const lang = /^language: (\w\w)$/m.exec(report)?.[1] ?? 'en';
  const at =
    url ?? statusSites.find(({ id }) => id === site)?.examples[0] ?? 'https://portal.harbourtrust.example/me';
  let used = 0;
  const words = (count: number): string => {
    used += count;
    return Array.from({ length: count }, (_, i) => WORDS[(used + i) % WORDS.length]).join(' ');
  };
  const number = (): string => String(1000 + used++);
  const filled = (value: string): string =>
    value
      .replace(/#/g, number)
      .replace(/\*/g, () => `x${number()}`)
      .replace(/"/g, '&quot;');

  const body = lines.slice(lines.indexOf('') + 1);
  const out: string[] = [];
  const open: Node[] = [];
  const close = (depth: number): void => {
    for (let last = open.at(-1); last && last.depth >= depth; last = open.at(-1)) {
      out.push(`</${last.tag}>`);
      open.pop();
    }
  };
  for (const line of body) {
    const depth = line.length - line.trimStart().length;
    const said = line.trim();
    if (!said || said === '…') continue;
    close(depth);
    const text = /^\{(?:(\d+) words|(\w+))\}$/.exec(said);
    if (text) {
      out.push(text[1] ? words(Number(text[1])) : (STATES[text[2] ?? ''] ?? words(2)));
      continue;
    }
    const more = /^… (\d+) more$/.exec(said);
    if (more) continue;
    const tag = /^[a-z]\w*/.exec(said)?.[0] ?? 'div';
    const attributes = [...said.matchAll(/\[([\w-]+)(?:=([^\]]*))?\]/g)].map(
      ([, name = '', value]) => ` ${name}${value === undefined ? '' : `="${filled(value)}"`}`,
    );
    out.push(`<${tag === 'x' ? 'x-part' : tag}${attributes.join('')}>`);
    open.push({ depth, open: said, tag: tag === 'x' ? 'x-part' : tag });
  }
  close(0);
  return `<!doctype html>\n<!-- saved from url=${at} -->\n<html lang="${lang}">\n<head><meta charset="utf-8"><title>Applications</title></head>\n<body>\n${out.join('\n')}\n</body>\n</html>\n`;
}
