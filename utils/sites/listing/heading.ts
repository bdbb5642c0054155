import type { Block } from './block';
import { deepAll } from './deep';
import { GENDERS } from './likely';
import { bare, inSight, type Line, words } from './lines';
import { titlesOf } from './page-title';
import { says } from './words';

const TITLED =
  'h1,h2,h3,[role=heading],[class*="job-title" i],[class*="jobtitle" i],[class*="job_title" i],[class*="position-title" i],[class*="posting-title" i],[class*="vacancy-title" i],[data-testid*="title" i],[data-test*="title" i],[data-qa*="title" i],[id*="job-title" i],[id*="jobtitle" i]';
const GENERAL =
  /^(?:(?:our |open |all |current |latest )?(?:jobs?|careers?|vacanc(?:y|ies)|openings?|positions?)|job (?:details?|description|summary|posting|offer|search)|apply.{0,20}|description|overview|details|home|menu|search.{0,12}|karriere|stellen\p{L}*|welcome.{0,20}|cookies?.{0,20}|about (?:us|the job)|join (?:us|our team)|work with us|contact)$/iu;
const PLACE_OF_A_JOB_TITLE = /job-?_?title|position-title|posting-title|vacancy-title/i;

/**
 * The heading that names the job: near the text, said by the page's title too, and no heading of a section.
 * `skip` leaves out what is not of the listing.
 */
export function headingOf(
  page: Document,
  block: Block | undefined,
  skip: (element: Element) => boolean,
): string | undefined {
  const site = bare(page.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '');
  const titles = titlesOf(page).map(bare);
  const first = block?.lines[Math.min(2, block.lines.length - 1)]?.from;
  let best: { text: string; score: number } | undefined;
  for (const one of deepAll(page, TITLED)) {
    const text = words(one).replace(
      /^\s*(?:job title|title|position|stellenbezeichnung|poste|puesto)\s*:\s*/i,
      '',
    );
    const plain = bare(text);
    if (plain.length < 3 || text.length > 150 || plain === site || GENERAL.test(text)) continue;
    if (!inSight(one, skip)) continue;
    let score = one.localName === 'h1' ? 4 : one.localName === 'h2' ? 2 : 1;
    if (titles.some((title) => title.includes(plain))) score += plain.split(' ').length > 1 ? 4 : 2;
    if (titles.some((title) => title.startsWith(plain))) score += 1;
    if (GENDERS.test(text)) score += 3;
    if (
      PLACE_OF_A_JOB_TITLE.test(
        `${one.id} ${one.getAttribute('class')} ${one.getAttribute('data-testid')} ${one.getAttribute('data-qa')}`,
      )
    )
      score += 2;
    if (says('tasks', text) || says('profile', text) || says('offer', text) || says('after', text))
      score -= 6;
    if (/[.!?]$/.test(text)) score -= 2;
    // What comes after the beginning of the text heads a part of it.
    const place = first && !one.contains(first) ? first.compareDocumentPosition(one) : 0;
    if (place & 4 && !(place & 16)) score -= 3;
    if (!best || score > best.score) best = { text, score };
  }
  return best && best.score >= 1 ? best.text : undefined;
}

/** Where nothing is marked as a heading: the first line over the text that is not the site's own name. */
export function lineOver(page: Document, heads: Line[], block: Block | undefined): string | undefined {
  const site = titlesOf(page).map(bare);
  const start = heads.findIndex(
    ({ text }) => text.length > 60 || says('tasks', text) || says('profile', text),
  );
  const inText = new Set(block?.lines.slice(1).map(({ text }) => text));
  return heads
    .slice(0, Math.max(start, 0))
    .find(
      ({ text, linked, kind }) =>
        kind !== 'item' &&
        text.length > 2 &&
        text.length < 90 &&
        linked < text.length * 0.8 &&
        !inText.has(text) &&
        !site.includes(bare(text)) &&
        !GENERAL.test(text) &&
        !/[.!?]$/.test(text),
    )?.text;
}
