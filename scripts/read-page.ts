// npm run --silent read-page -- --kind mail|status|listing --url URL FILE.html
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { MatchPattern } from 'wxt/utils/match-patterns';
import type { Sender } from '@/utils/sighting';
import { mailSites } from '@/utils/sites/mail';
import { pageAt } from './page-at';
import { readListing } from './read-listing';
import { readStatus } from './read-status';

/** Ends with one sentence on stderr. Exit code 2: the call was wrong, nothing was read. */
function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

const named = (from: Sender = {}) =>
  [from.name, from.address && (from.name ? `<${from.address}>` : from.address)].filter(Boolean).join(' ') ||
  null;

function readMail(html: string, url: string) {
  const page = pageAt(html, url);
  const byAddress = mailSites.find((site) =>
    site.matches.some((pattern) => new MatchPattern(pattern).includes(url)),
  );
  const site = byAddress ?? mailSites.find((one) => one.here(page));
  if (!site) stop(`No webmail we know is at ${url}, and the page looks like none of them.`);

  return site.find(page).flatMap((letter) => {
    const read = letter.read();
    if (!read) return [];
    const { subject = null, sent = null, messageId = null, threadId = null, text } = read;
    return [{ subject, from: named(read.from), sent, messageId, threadId, text }];
  });
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { kind: { type: 'string' }, url: { type: 'string' } },
});
const [file] = positionals;
if (!file || !values.url) stop('Usage: read-page --kind mail|status|listing --url URL FILE.html');
if (!URL.canParse(values.url)) stop(`"${values.url}" is no address.`);
const readers: Record<string, (html: string, url: string, file: string) => unknown> = {
  mail: readMail,
  status: readStatus,
  listing: readListing,
};
const kind = values.kind ?? '';
const reader = Object.hasOwn(readers, kind) ? readers[kind] : undefined;
if (!reader) stop(`Pages of kind "${kind}" can't be read: only ${Object.keys(readers).join(', ')} can.`);

const html = await readFile(file, 'utf8').catch(() => stop(`Can't read the file ${file}.`));
console.log(JSON.stringify(reader(html, values.url, file), null, 2));
process.exit();
