import type { Listing, ListingSource } from '@/utils/listing/listing';
import { type Block, largestBlock } from './block';
import { byPlaces, isOf, slugOf } from './board';
import { boards } from './boards';
import { companyOf } from './company';
import { addressOf, type Found } from './found';
import { documentsOf } from './frames';
import { headingOf } from './heading';
import { jsonLd } from './json-ld';
import { ENOUGH, likely } from './likely';
import { bare, described, words } from './lines';
import { microdata } from './microdata';
import { fromPageTitle, titlesOf } from './page-title';
import { placeOf } from './place';
import { selectedIn } from './selection';
import { allLines, closedBy, cutIn } from './standing';
import { tidied } from './tidy';
import { zones } from './zones';

/** Longer than any listing people wrote. Characters. */
const MOST = 60_000;
/** Shorter is no description, whoever says so. Characters. */
const LEAST = 30;
const LEAST_BLOCK = 250;
const ORDER: ListingSource[] = ['json-ld', 'site', 'title', 'microdata', 'text', 'selection'];

/**
 * The one job listing on a page, by the surest way that answers: the page's own data, the places known of its
 * site, its marks, the largest text that reads like a listing, and what is selected. Undefined where it shows none.
 */
export function readListing(page: Document, selectedFirst = false): Listing | undefined {
  const selection = fromSelection(page);
  if (selectedFirst && selection) return selection;
  const found = documentsOf(page).flatMap((one) => readDocument(one, page) ?? []);
  const [best] = found.sort((a, b) => ORDER.indexOf(a.source) - ORDER.indexOf(b.source));
  return best ?? selection;
}

function fromSelection(page: Document): Listing | undefined {
  const description = selectedIn(page);
  if (!description) return undefined;
  const skip = zones(page, true);
  const title = headingOf(page, undefined, skip) ?? fromPageTitle(page).title;
  const company = companyOf(page, allLines(page, skip), undefined, title, undefined, skip);
  return listing(page, 'selection', { title, company, description });
}

function readDocument(page: Document, outer: Document): Listing | undefined {
  const address = addressOf(page)?.protocol.startsWith('http') ? addressOf(page) : addressOf(outer);
  const skip = zones(page, true);
  const board =
    boards.find((one) => one.host.test(address?.hostname ?? '')) ??
    boards.find((one) => isOf(one, page, address));
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

  const whole = fresh?.description ?? site?.description ?? marks?.description;
  let source: ListingSource = fresh?.description ? 'json-ld' : site?.description ? 'site' : 'microdata';
  let description = whole;
  const title =
    fresh?.title ??
    (site?.description ? site.title : undefined) ??
    marks?.title ??
    text().heading ??
    fromPageTitle(page).title;
  const heads = allLines(page, skip);
  const place = fresh?.place ?? site?.place ?? marks?.place ?? placeOf(page, heads, skip);
  const company =
    fresh?.company ??
    (site?.description ? site.company : undefined) ??
    marks?.company ??
    fromPageTitle(page, title).company;
  const byText = () => described(tidied(text().block?.lines ?? [], [title, company, place]));

  if (!description || description.length < LEAST) {
    const { block } = text();
    if (!block || likely(page, block, title) < ENOUGH) return undefined;
    description = byText();
    if (description.length < LEAST_BLOCK) return undefined;
    source = fromPageTitle(page, title).sure ? 'title' : 'text';
  } else if (source === 'json-ld')
    description = better(description, site?.description ?? marks?.description, byText);

  const named =
    company ?? (board && slugOf(board, address)) ?? companyOf(page, heads, text().block, title, place, skip);
  const closed = fresh?.closed ?? closedBy(heads);
  return listing(outer, source, {
    title: unsaid(title),
    company: named,
    place,
    description,
    closed,
    cut: cutIn(page, description),
  });
}

function listing(
  page: Document,
  source: ListingSource,
  { title, company, place, description = '', closed, cut }: Found,
): Listing {
  const url = addressOf(page)?.href;
  const said = { title, company, place, closed, cut, url: url?.startsWith('http') ? url : undefined };
  const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value));
  return { ...known, description: description.slice(0, MOST), source };
}

/** Is the data of the listing in front of the person? A single-page site leaves the first one's behind. */
function isFresh(
  data: Found,
  site: Found | undefined,
  shows: (said: string) => boolean,
  text: () => { block: Block | undefined; heading: string | undefined },
): boolean {
  if (!data.title || shows(data.title)) return true;
  const start = bare(data.description ?? '').slice(0, 60);
  const seen =
    site?.description ??
    text()
      .block?.lines.map((line) => line.text)
      .join(' ');
  if (!seen || bare(seen).includes(start)) return true;
  return seen.length < LEAST_BLOCK;
}

/** Data without lines, or with only the beginning, gives way to the same text as the page shows it. */
function better(data: string, shown: string | undefined, byText: () => string): string {
  const flat = data.split('\n').length < 4 && data.length > 600;
  if (!flat && !shown && !/(?:…|\.{3})$/.test(data)) return data;
  const other = shown ?? byText();
  const mine = new Set(bare(data).split(' '));
  const theirs = new Set(bare(other).split(' '));
  const shared = [...mine].filter((word) => theirs.has(word)).length / mine.size;
  if (shared < 0.8) return data;
  const longer = other.length > data.length * 1.3;
  const lined = other.split('\n').length > data.split('\n').length * 2 && other.length > data.length * 0.7;
  return longer || lined ? other : data;
}

/** A title without what boards add for screen readers. */
const unsaid = (title: string | undefined): string | undefined =>
  title?.replace(/\s+-\s+job post$/i, '').trim() || undefined;
