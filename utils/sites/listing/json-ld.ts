import { addressOf, type Found, idsIn } from './found';
import { tolerantJson } from './json';
import { bare } from './lines';
import { fromMarkup } from './markup';
import { hasType } from './types';

type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listed = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** Every object in a value, itself included. */
function* things(value: unknown, depth = 0): Generator<Thing> {
  if (depth > 12) return;
  if (Array.isArray(value)) for (const one of value) yield* things(one, depth + 1);
  if (!isThing(value)) return;
  yield value;
  for (const one of Object.values(value)) if (typeof one === 'object') yield* things(one, depth + 1);
}

/** What is in a page's own data blocks; broken ones are read as far as they go. */
export function dataIn(page: Document): Thing[] {
  const blocks = [...page.querySelectorAll('script[type*="ld+json" i]')];
  return blocks.flatMap((block) => {
    const text = block.textContent ?? '';
    // Some boards put the whole block through an encoder for attributes.
    const plain = /^\s*[[{]\s*&quot;/.test(text) ? fromMarkup(text, page).join('\n') : text;
    return [...things(tolerantJson(plain))];
  });
}

/** Words of a value that may be text, a thing with a name, or a list of either. */
function named(value: unknown, all: Thing[]): string | undefined {
  const [first] = listed(value);
  if (typeof first === 'string') return first;
  if (!isThing(first)) return undefined;
  const whole =
    first.name === undefined && first['@id']
      ? all.find((one) => one !== first && one['@id'] === first['@id'] && one.name)
      : first;
  const name = (whole ?? first).name ?? (whole ?? first).legalName;
  return typeof name === 'string' ? name : undefined;
}

function placeOf(posting: Thing, all: Thing[]): string | undefined {
  const places = listed(posting.jobLocation).map((place) => {
    if (typeof place === 'string') return place;
    if (!isThing(place)) return undefined;
    const address = isThing(place.address) ? place.address : listed(place.address).find(isThing);
    if (!address) return typeof place.address === 'string' ? place.address : named(place, all);
    const parts = [address.addressLocality, address.addressRegion, address.addressCountry].map((part) =>
      named(part, all)?.trim(),
    );
    return parts.filter((part, at) => part && parts.indexOf(part) === at).join(', ') || named(place, all);
  });
  const said = [...new Set(places.filter(Boolean))].slice(0, 3).join(' · ');
  return (
    said ||
    (/TELECOMMUTE/i.test(String(posting.jobLocationType ?? ''))
      ? named(posting.applicantLocationRequirements, all)
      : undefined)
  );
}

/** Where boards put what they leave out of the description. */
const PARTS = [
  'responsibilities',
  'qualifications',
  'experienceRequirements',
  'educationRequirements',
  'skills',
  'jobBenefits',
];

function descriptionOf(posting: Thing, page: Document): string | undefined {
  const main = fromMarkup(
    listed(posting.description)
      .filter((one) => typeof one === 'string')
      .join('\n'),
    page,
  );
  const all = bare(main.join(' '));
  const more = PARTS.flatMap((name) => {
    const said = listed(posting[name]).filter(
      (one): one is string => typeof one === 'string' && one.length > 20,
    );
    const part = fromMarkup(said.join('\n'), page);
    return part.length && !all.includes(bare(part.join(' ')).slice(0, 60)) ? part : [];
  });
  return [...main, ...more].join('\n') || undefined;
}

/**
 * The job posting a page's data tells of. Of several the one that the address names, then the one whose title
 * the page shows; a list of openings is none. `shows` says whether the page shows some words as a heading.
 */
export function jsonLd(page: Document, shows: (words: string) => boolean): Found | undefined {
  const all = dataIn(page);
  const postings = all.filter((one) => hasType(one['@type'], 'JobPosting'));
  const address = addressOf(page);
  const ids = idsIn(address);
  const titleOf = (one: Thing) => fromMarkup(String(one.title ?? named(one, all) ?? ''), page).join(' ');
  const names = (one: Thing) => {
    const said = [
      one.url,
      one['@id'],
      isThing(one.identifier) ? one.identifier.value : one.identifier,
      isThing(one.mainEntityOfPage) ? one.mainEntityOfPage['@id'] : one.mainEntityOfPage,
    ].join(' ');
    return ids.some((id) => said.includes(id));
  };
  const posting =
    postings.length < 2
      ? postings[0]
      : (postings.find(names) ?? only(postings.filter((one) => shows(titleOf(one)))));
  if (!posting) return undefined;
  const until = Date.parse(String(posting.validThrough ?? ''));
  return {
    title: titleOf(posting) || undefined,
    company: fromMarkup(named(posting.hiringOrganization, all) ?? '', page).join(' ') || undefined,
    place: fromMarkup(placeOf(posting, all) ?? '', page).join(' ') || undefined,
    description: descriptionOf(posting, page),
    closed: until < Date.now() || undefined,
  };
}

const only = <T>(all: T[]): T | undefined => (all.length === 1 ? all[0] : undefined);
