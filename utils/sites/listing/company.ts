import type { Block } from './block';
import { addressOf } from './found';
import { bare, type Line, words } from './lines';
import { fromPageTitle, titlesOf } from './page-title';
import { count, says } from './words';

const NAMES = [
  'company',
  'employer',
  'organization',
  'organisation',
  'firma',
  'arbeitgeber',
  'unternehmen',
  'entreprise',
  'recruteur',
  'empresa',
  'azienda',
  'bedrijf',
  'werkgever',
  'pracodawca',
  'spolecnost',
  'zamestnavatel',
  'arbetsgivare',
  'arbeidsgiver',
  'advertiser',
  'recruiter',
  'brand',
];
const HINTED = NAMES.flatMap((name) =>
  ['class', 'id', 'data-testid', 'data-test', 'data-qa', 'data-at', 'data-automation', 'data-cy', 'rel'].map(
    (where) => `[${where}*="${name}" i]`,
  ),
).join();
const LINKED =
  /\/(?:compan(?:y|ies)|cmp|employers?|firm[ay]|unternehmen|arbeitgeber|entreprises?|empresas?|aziend[ae]|bedrijf|bedrijven|organi[sz]ations?|brands?|firmy|pracodawcy|foretag|overview)\//i;
const LEGAL =
  /(?:^|\s)(?:gmbh(?: & co\.? kgaa?)?|ag|se|kg|kgaa|ohg|e\.? ?v\.?|mbh|ggmbh|ug|ltd\.?|limited|inc\.?|llc|llp|plc|corp\.?|corporation|s\.?a\.?s?\.?|sarl|s\.?r\.?l\.?|s\.?p\.?a\.?|b\.?v\.?|n\.?v\.?|oyj?|ab|a\/s|aps|as|s\.? ?r\.? ?o\.?|a\.? ?s\.?|sp\. ?z ?o\. ?o\.?|s\.?l\.?u?\.?|lda\.?|ltda\.?|kft\.?|zrt\.?|pty\.?(?: ltd\.?)?|co\.|株式会社)(?:$|[\s,)])/iu;
const GENERAL =
  /^(?:(?:the |our |about |view |see |visit |follow |more |all )?(?:company|employer|organi[sz]ation|firma|unternehmen|arbeitgeber|entreprise|empresa|azienda|bedrijf)(?: (?:profile|page|info\w*|details|overview|website|name|size|reviews?|jobs|type|description|logo|culture))?|follow|reviews?|website|confidential|apply.*|save.*|logo|jobs?|careers?|home|über uns|about us|new|neu|remote|menu)$/i;

/** The value behind a label: on the label's line, or on the next. */
export function labelled(heads: Line[], kind: 'company' | 'place'): string | undefined {
  for (const [at, { text, from }] of heads.entries()) {
    const [, label, value] = /^([^::]{2,30})\s*[::]\s*(\S.{0,80})?$/u.exec(text) ?? [];
    if (label && value && says(kind, label)) return value;
    const next = heads[at + 1];
    if (next && next.text.length <= 80 && next.kind !== 'heading' && text.length < 30 && says(kind, text))
      return next.text;
    if (from.localName !== 'tr') continue;
    const [first, second] = [...from.querySelectorAll('th,td')].map((cell) => words(cell));
    if (first && second && second.length <= 80 && says(kind, first)) return second;
  }
  return undefined;
}

const cleaned = (text: string): string =>
  text
    .replace(/^[^::]{2,20}[::]\s+/u, (label) => (says('company', label.replace(/[\s::]+$/, '')) ? '' : label))
    .replace(/\s*(?:\d[.,]\d\s*)?[★⭐☆].*$/u, '')
    .replace(/\s+\d[.,]\d$/, '')
    .replace(/\s*(?:logo|jobs|careers)$/i, '')
    .replace(/^(?:logo (?:of|von|de)|careers at|jobs (?:at|bei)|about|über|company)\s+/i, '')
    .replace(/[\s|,·•–-]+$/u, '')
    .trim();

const isName = (text: string): boolean =>
  text.length > 1 &&
  text.length <= 70 &&
  text.split(/\s+/).length <= 9 &&
  /[\p{L}\p{N}]/u.test(text) &&
  !GENERAL.test(text) &&
  !/[!?]$|[^.\s]{4,}\.$/.test(text) &&
  !says('apply', text) &&
  !says('place', text) &&
  !says('company', text) &&
  !says('more', text) &&
  !says('tasks', text) &&
  !says('profile', text);

/** Everybody the page might mean, each with how much speaks for it. */
class Candidates {
  private readonly all: { name: string; key: string; score: number }[] = [];

  add(said: string | undefined | null, score: number): void {
    const name = cleaned(said ?? '');
    if (!isName(name)) return;
    const key = bare(name);
    const known = this.all.find(
      (one) =>
        one.key === key ||
        (key.length > 2 && (one.key.startsWith(`${key} `) || key.startsWith(`${one.key} `))),
    );
    if (!known) this.all.push({ name, key, score: score + Number(LEGAL.test(name)) });
    else {
      known.score += score;
      if (LEGAL.test(name) && !LEGAL.test(known.name)) Object.assign(known, { name, key });
    }
  }

  /** The one for whom most speaks; the site's own name only where nobody else is named. */
  best(without: (key: string) => boolean, site: string): string | undefined {
    const left = this.all.filter(({ key }) => !without(key));
    const others = left.filter(({ key, score }) => key.replace(/ /g, '') !== site && score >= 3);
    return [...(others.length ? others : left)].sort((a, b) => b.score - a.score)[0]?.name;
  }
}

/** Who hires, by everything that a page gives: labels, names of elements, its title, its sentences, its address. */
export function companyOf(
  page: Document,
  heads: Line[],
  block: Block | undefined,
  title: string | undefined,
  place: string | undefined,
  skip: (element: Element) => boolean,
): string | undefined {
  const found = new Candidates();
  found.add(labelled(heads, 'company'), 7);
  let score = 5;
  for (const one of page.querySelectorAll(HINTED)) {
    if (score < 3 || (block?.element.contains(one) && block.element !== one && one.children.length > 3))
      break;
    if (
      /^(?:html|body|main|section|nav|footer|form|input|button|script|link|meta)$/.test(one.localName) ||
      one.closest('nav,footer') ||
      inside(one, skip)
    )
      continue;
    const said =
      one.localName === 'img'
        ? (one.getAttribute('alt') ?? '')
        : words(one) || (one.querySelector('img')?.getAttribute('alt') ?? '');
    if (!isName(cleaned(said)) || bare(said) === bare(title ?? '') || count('terms', said)) continue;
    found.add(said, score--);
  }
  const link = [...page.querySelectorAll('a[href]')].find(
    (one) =>
      LINKED.test(one.getAttribute('href') ?? '') &&
      isName(words(one)) &&
      !one.closest('nav,footer') &&
      !inside(one, skip),
  );
  if (link) found.add(words(link), 3);

  const said = fromPageTitle(page, title);
  if (said.sure) found.add(said.company, 5);
  for (const [at, part] of said.parts.entries()) found.add(part, at === 0 ? 3 : 2);

  const at = title ? heads.findIndex(({ text }) => bare(text) === bare(title)) : -1;
  for (const near of at < 0 ? [] : [heads[at + 1], heads[at + 2], heads[at - 1]]) {
    if (!near || near.text.length > 90 || near.kind === 'item' || count('terms', near.text)) continue;
    const [first, second] = near.text.split(/\s+[|·•–—-]\s+|,\s/u);
    found.add(first, LEGAL.test(near.text) ? 4 : 2);
    if (second && LEGAL.test(second)) found.add(second, 3);
  }
  for (const logo of page.querySelectorAll('img[alt*="logo" i]'))
    if (!inside(logo, skip) && !logo.closest('footer')) found.add(logo.getAttribute('alt'), 2);
  for (const name of spoken(block)) found.add(name, 3);
  found.add(page.querySelector('meta[property="og:site_name"]')?.getAttribute('content'), 1);
  const own = [...page.querySelectorAll('footer')].map(
    (one) =>
      /(?:©|\(c\)|copyright)\s*(?:\d{4})?(?:\s*[-–]\s*\d{4})?\s*(?:by\s+)?([\p{Lu}\d][^|.,©\n]{1,50}?)(?:\s+(?:all rights|alle rechte|tous droits)|[|.,\n]|$)/iu.exec(
        one.textContent ?? '',
      )?.[1],
  );
  for (const name of own) found.add(name, 1);

  const site = siteName(page);
  const notIt = [title, place, ...(place?.split(/[,·|(/]/) ?? [])]
    .map((one) => bare(one ?? ''))
    .filter(Boolean);
  return found.best(
    (key) =>
      notIt.includes(key) ||
      titlesOf(page).some(
        (one) => bare(one) === key && bare(title ?? '') !== '' && bare(one).includes(bare(title ?? '')),
      ),
    site,
  );
}

function inside(one: Element, skip: (element: Element) => boolean): boolean {
  for (let at: Element | null = one; at; at = at.parentElement) if (skip(at)) return true;
  return false;
}

/** The name of the site itself, as its address has it: "jobs.acme.example" is "acme". */
function siteName(page: Document): string {
  const labels = (addressOf(page)?.hostname ?? '')
    .split('.')
    .filter((label) => !/^(?:www|jobs?|careers?|karriere|com|co|org|net|io)$/.test(label));
  return bare(labels.length > 1 ? (labels.at(-2) ?? '') : (labels[0] ?? '')).replace(/ /g, '');
}

/** Words that may begin a line, with a capital or without. */
const either = (words: string): string =>
  `(?:${words
    .split('|')
    .map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`)
    .join('|')})`;
const WORD = "(?:\\p{Lu}|\\d)[\\p{L}\\p{N}&.+’'-]*";
const NAME = `(${WORD}(?: (?:${WORD}|&|und|and|of|für|van)){0,4})`;
const SPOKEN = [
  `^${either('about|über|à propos de|chi è|sobre|over|o firmie|o společnosti|om|acerca de')} (?:the |die |der |das |den |het )?${NAME}[:?]?$`,
  `^${either('at|bei|bei der|chez|bij|hos')} ${NAME},? (?:we|you|our|wir|arbeit|erwart|nous|wij|je|vi)(?!\\p{L})`,
  `^${either('join|werde teil von|rejoignez')} ${NAME}(?:[,.]| (?:as|and|to|in|als|et)(?!\\p{L}))`,
  `^(?:${either('the|die|der|das|la|le')} )?${NAME}(?:,[^,.]{3,80},)? (?:is (?:currently |now )?(?:looking|hiring|seeking|recruiting|an? |the )|are (?:looking|hiring)|sucht|ist (?:ein|der|die|das|eines)|recrute|recherche|est (?:un|une|le|la)|busca|es (?:una|un)|cerca|è (?:un|una|alla)|zoekt|is een|szuka|poszukuje|hledá|je |söker|søker|søger|procura|contrata)`,
].map((pattern) => new RegExp(pattern, 'u'));
const NOBODY =
  /^(?:we|you|our|this|the|who|jobs?|role|position|about|us|wir|sie|du|it|he|she|they|uns|nous|vous|ils?|elle|what|there|here|that|your|team)(?: |$)/i;

/** Names that the text's own sentences speak of. */
const spoken = (block: Block | undefined): string[] =>
  (block?.lines ?? [])
    .filter(({ kind }) => kind !== 'item')
    .slice(0, 40)
    .flatMap(({ text }) => SPOKEN.flatMap((pattern) => pattern.exec(text.slice(0, 200))?.[1] ?? []))
    .filter((name) => !NOBODY.test(name));
