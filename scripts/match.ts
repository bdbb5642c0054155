// npm run --silent match -- --resume FILE --listing FILE
// The resume is PDF, Word (.docx) or text; the listing is text (its title in the first line), or a page as
// `read-page --kind listing` prints it: {title, company, description}, or a saved page (.html).
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { askedFor } from '@/utils/listing/keywords/asked';
import { match } from '@/utils/listing/match';
import { readResumeFile } from '@/utils/listing/resume/read-file';
import { namesRole } from '@/utils/listing/resume/roles';
import { Unreadable } from '@/utils/listing/resume/unreadable';
import { readListing } from './read-listing';

/** Ends with one sentence on stderr. Exit code 2: nothing was compared. */
function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

const bytesOf = (file: string) => readFile(file).catch(() => stop(`Can't read the file ${file}.`));

async function resumeIn(file: string): Promise<string> {
  const bytes = await bytesOf(file);
  try {
    return await readResumeFile(new Blob([new Uint8Array(bytes)]));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return stop(`No words could be read from ${file}: ${error.why}.`);
  }
}

async function listingIn(file: string): Promise<{ title?: string; description: string }> {
  const words = new TextDecoder().decode(await bytesOf(file));
  if (/^\s*\{/.test(words)) {
    const { title, description } = JSON.parse(words) as { title?: string; description?: string };
    if (!description) stop(`${file} has no "description".`);
    return { ...(title && { title }), description };
  }
  if (/^\s*(?:<!doctype|<html|<!--)/i.test(words)) {
    const page = readListing(words, 'https://jobs.example/', file);
    if (!page) stop(`There is no listing on ${file}.`);
    return { ...(page.title && { title: page.title }), description: page.description };
  }
  const [first = ''] = words.trim().split('\n');
  return { ...(first.length < 90 && namesRole(first) && { title: first.trim() }), description: words };
}

const { values } = parseArgs({ options: { resume: { type: 'string' }, listing: { type: 'string' } } });
if (!values.resume || !values.listing) stop('Usage: match --resume FILE --listing FILE');
const text = await resumeIn(values.resume);
const { title, description } = await listingIn(values.listing);
console.log(JSON.stringify(match({ title }, askedFor(description), text), null, 2));
process.exit();
