import type { Block } from './block';
import { deepAll } from './deep';
import { addressOf } from './found';
import { dataIn } from './json-ld';
import { words } from './lines';
import { hasType } from './types';
import { count, says } from './words';

/** Titles that name whom a job is for, as the law of some countries wants it. */
export const GENDERS =
  /[([|/–-]\s*(?:[mwfdxhvkgi]|div|gn|all genders?|alle geschlechter)(?:\s*[/|*,.]\s*(?:[mwfdxhvkgi]|div|gn|all)){1,3}\s*[)\]]?(?!\p{L})|\((?:all genders?|gn|alle|divers)\)|\b(?:h\/f|f\/h|m\/w\/d|w\/m\/d|m\/f\/d|k\/m|m\/k|m\/ž|m\/f\/x|m\/v\/x)\b/iu;

/** Words of an address under which sites keep their openings. */
const ADDRESS =
  /(?:^|[/._?=&-])(?:jobs?|careers?|vacanc(?:y|ies)|positions?|openings?|stellen?\w*|karriere|emplois?|recrutement|offres?|ofertas?|empleos?|vagas?|lavora?\w*|annunci?o|praca|oferta|vacatures?|werken-bij|jobb|ledige?|lediga|stilling(?:er)?|prace|nabidka|rekrytointi|avoimet|tyopaik\w*|work-with-us|join-us|joboffer|recruit\w*|hiring)(?:[/._?=&-]|$)/i;

/** Things pages are that have listings' words in them and are none. */
const OTHER_KINDS = [
  'Article',
  'NewsArticle',
  'BlogPosting',
  'Product',
  'Recipe',
  'Course',
  'EducationalOccupationalProgram',
  'FAQPage',
  'Event',
  'HowTo',
  'DiscussionForumPosting',
  'QAPage',
];
const COURSE =
  /\b(?:tuition|ects|semesters?|entry requirements|students? will|curriculum|studiengebühren|studiengang|lehrplan|credits|enrol(?:l|ment)?|add to (?:cart|basket)|in den warenkorb)\b/gi;
const ARTICLE =
  /\b(?:min(?:ute)?s? read|written by|updated on|leave a comment|read next|min lesezeit|related articles|author)\b/gi;

/** Names that pages give to the part a listing is in. */
const CALLED =
  /job|vacanc|vacature|posting|position|career|stelle|karriere|emploi|offre|oferta|vaga|annunc|recruit|opening/i;

/** Least evidence for a text to be a listing where nothing else says so. */
export const ENOUGH = 5;

/** How many things say that this block is one job listing. Sections, ways to apply, and words only listings use. */
export function likely(page: Document, { element, lines }: Block, title: string | undefined): number {
  const all = lines.map(({ text }) => text).join('\n');
  const headings = lines.filter(({ text, kind }) => kind !== 'item' && text.length < 80);
  const has = (kind: 'tasks' | 'profile' | 'offer') => Number(headings.some(({ text }) => says(kind, text)));
  const pressed = deepAll(page, 'a,button,[role=button],input[type=submit]').filter(
    (one) => !one.closest('nav,footer'),
  );
  const apply = pressed.some((one) => {
    const text = one.textContent?.trim() || one.getAttribute('value') || one.getAttribute('aria-label') || '';
    return text.length < 60 && says('apply', text.replace(/\s+/g, ' '));
  });
  const address = addressOf(page);
  const kinds = OTHER_KINDS.some((kind) => dataIn(page).some((one) => hasType(one['@type'], kind)));
  const article = /article|product/.test(
    page.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '',
  );
  const tasks = has('tasks');
  const profile = has('profile');
  const seeks = Math.min(3, count('seeks', all));
  const terms = Math.min(2, count('terms', all));
  const items = lines.filter(({ kind }) => kind === 'item').length;
  const gender = GENDERS.test(title ?? '') || GENDERS.test(page.title);
  const kept =
    address !== undefined && ADDRESS.test(`${address.hostname}${address.pathname}${address.search}`);
  const named = called(element);
  // A text about a trade has its sections too: somebody must be hiring.
  if (!seeks && !gender && !apply && !kept && !named) return 0;
  if (!tasks && !profile && !seeks && !gender && !apply) return 0;

  let score = 2 * tasks + 2 * profile + has('offer') + 2 * Number(apply) + seeks + terms + 3 * Number(gender);
  score += Number(items > 3) + Number(kept) + Number(named);
  score -= 4 * Number(kinds) + 3 * Number(article);
  score -=
    Math.min(6, 2 * distinct(all, COURSE)) +
    Math.min(4, 2 * distinct(words(element).slice(0, 20_000), ARTICLE));
  return score;
}

const distinct = (text: string, pattern: RegExp): number => new Set(text.toLowerCase().match(pattern)).size;

/** Does the element, or one of those next around it, have a name that listings have? */
function called(element: Element): boolean {
  let at: Element | null = element;
  for (let turn = 0; at && turn < 4 && !/^(?:body|html)$/.test(at.localName); turn++) {
    const names = [...at.attributes]
      .filter(({ name }) => name !== 'style' && name !== 'href')
      .map(({ name, value }) => `${name} ${value.slice(0, 80)}`);
    if (names.some((said) => CALLED.test(said))) return true;
    at = at.parentElement;
  }
  return false;
}
