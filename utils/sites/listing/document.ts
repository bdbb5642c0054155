import type { Listing, ListingSource } from '@/utils/listing/listing';
import { better, isFresh } from './agree';
import { type Block, largestBlock } from './block';
import { byPlaces, isOf, slugOf } from './board';
import { boards } from './boards';
import { companyOf } from './company';
import { addressOf } from './found';
import { headingOf, lineOver } from './heading';
import { jsonLd } from './json-ld';
import { ENOUGH, likely } from './likely';
import { bare, described, words } from './lines';
import { listing } from './listing';
import { microdata } from './microdata';
import { cleaned } from './names';
import { fromPageTitle, titlesOf } from './page-title';
import { placeOf } from './place';
import { allLines, closedBy, cutIn } from './standing';
import { tidied } from './tidy';
import { zones } from './zones';

/** Shorter is no description, whoever says so. Characters. */
const LEAST = 30;
/** The same for a text that only reads like one. */
const LEAST_BLOCK = 150;

/** The listing of one document; `outer` is the page it stands in, itself where it is no frame. */
export function readDocument(page: Document, outer: Document): Listing | undefined {
  const address = addressOf(page)?.protocol.startsWith('http') ? addressOf(page) : addressOf(outer);
  const skip = zones(page, true);
  const board = boards.find((one) => isOf(one, page, address));
  const site = board && byPlaces(page, board);
  const marks = microdata(page);
  let kept: { block: Block | undefined; heading: string | undefined } | undefined;
  const text = () => {
    if (!kept) {
      const block = largestBlock(page);
      kept = { block, heading: headingOf(page, block, skip) };
    }
    return kept;
  };

  const shows = (said: string): boolean => {
    const plain = bare(said);
    if (!plain) return false;
    const heads = [
      ...page.querySelectorAll('h1,h2,h3,h4,[role=heading],[aria-current] a,[class*="title" i]'),
    ].slice(0, 400);
    return (
      titlesOf(page).some((one) => bare(one).includes(plain)) ||
      heads.some((one) => bare(words(one)).includes(plain))
    );
  };
  const data = jsonLd(page, shows);
  const fresh = data?.description && isFresh(data, site, shows, text) ? data : undefined;

  const heads = allLines(page, skip);
  const whole = fresh?.description ?? site?.description ?? marks?.description;
  let source: ListingSource = fresh?.description ? 'json-ld' : site?.description ? 'site' : 'microdata';
  let description = whole;
  const title =
    fresh?.title ??
    (site?.description ? site.title : undefined) ??
    marks?.title ??
    text().heading ??
    fromPageTitle(page).title ??
    lineOver(page, heads, text().block);
  const place = fresh?.place ?? site?.place ?? marks?.place ?? placeOf(page, heads, skip);
  const company =
    fresh?.company ??
    (site?.description ? site.company : undefined) ??
    marks?.company ??
    named(page, title) ??
    (page === outer ? undefined : named(outer, title));
  const byText = () => described(tidied(text().block?.lines ?? [], [title, company, place]));

  if (!description || description.length < LEAST) {
    const { block } = text();
    // With no heading that names it, more has to say that it is one.
    const enough = text().heading || fromPageTitle(page).sure ? ENOUGH : ENOUGH + 1;
    if (!block || likely(page, block, title) < enough) return undefined;
    description = byText();
    if (description.length < LEAST_BLOCK) return undefined;
    source = fromPageTitle(page, title).sure ? 'title' : 'text';
  } else if (source === 'json-ld')
    description = better(description, site?.description ?? marks?.description, byText);

  const hires =
    company ??
    (board && slugOf(board, address)) ??
    companyOf(page, heads, text().block, title, place, skip) ??
    (page === outer ? undefined : companyOf(outer, allLines(outer, skip), undefined, title, place, skip));
  const closed = fresh?.closed ?? closedBy(heads);
  return listing(outer, source, {
    title: title?.replace(/\s+-\s+job post$/i, ''), // of boards, for screen readers
    company: hires,
    place,
    description,
    closed,
    cut: cutIn(page, description),
  });
}

/** The company, where a page's title says it beyond doubt; a frame's listing has its page's. */
function named(page: Document, title: string | undefined): string | undefined {
  const { company, parts, sure } = fromPageTitle(page, title);
  return sure ? cleaned(company ?? parts[0] ?? '') || undefined : undefined;
}
