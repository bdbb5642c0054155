import type { Block } from './block';
import { deepAll } from './deep';
import { addressOf } from './found';
import { labelled } from './labels';
import { bare, inSight, type Line, words } from './lines';
import { Candidates, cleaned, isName, LEGAL } from './names';
import { fromPageTitle, titlesOf } from './page-title';
import { spoken } from './spoken';
import { count } from './words';

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
const NOT_THESE = /^(?:html|body|main|section|nav|footer|form|input|button|script|link|meta)$/;
const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:\d{4})?(?:\s*[-–]\s*\d{4})?\s*(?:by\s+)?([\p{Lu}\d][^|.,©\n]{1,50}?)(?:\s+(?:all rights|alle rechte|tous droits)|\s*[|.,·\n]|$)/iu;

type Skip = (element: Element) => boolean;

/** Names in elements that are called after companies, and behind links to their pages: the nearest ones first. */
function called(page: Document, title: string | undefined, block: Block | undefined, skip: Skip): string[] {
  const found: string[] = [];
  for (const one of deepAll(page, HINTED)) {
    if (found.length > 2) break;
    if (NOT_THESE.test(one.localName) || one.closest('nav,footer')) continue;
    if (block && one !== block.element && block.element.contains(one) && one.children.length > 3) continue;
    const link = [...one.querySelectorAll('a')].find((inner) => isName(cleaned(words(inner))));
    const said =
      one.getAttribute('alt') ??
      (words(link ?? one) || (one.querySelector('img')?.getAttribute('alt') ?? ''));
    if (
      !isName(cleaned(said)) ||
      bare(said) === bare(title ?? '') ||
      count('terms', said) ||
      !inSight(one, skip)
    )
      continue;
    found.push(said);
  }
  return found;
}

/** Who hires, by everything that a page gives: labels, names of elements, its title, its sentences, its address. */
export function companyOf(
  page: Document,
  heads: Line[],
  block: Block | undefined,
  title: string | undefined,
  place: string | undefined,
  skip: Skip,
): string | undefined {
  const found = new Candidates();
  found.add(labelled(heads, 'company'), 7);
  for (const [at, name] of called(page, title, block, skip).entries()) found.add(name, 5 - at);
  const link = deepAll(page, 'a[href]').find(
    (one) =>
      LINKED.test(one.getAttribute('href') ?? '') &&
      isName(words(one)) &&
      !one.closest('nav,footer') &&
      inSight(one, skip),
  );
  if (link) found.add(words(link), 3);

  const said = fromPageTitle(page, title);
  if (said.sure) found.add(said.company, 5);
  for (const [at, part] of said.parts.entries()) found.add(part, at === 0 ? 3 : 2);

  for (const [name, score] of besideTitle(heads, title)) found.add(name, score);
  for (const logo of deepAll(page, 'img[alt*="logo" i]'))
    if (inSight(logo, skip) && !logo.closest('footer')) found.add(logo.getAttribute('alt'), 2);
  for (const name of spoken(block)) found.add(name, 3);
  found.add(page.querySelector('meta[property="og:site_name"]')?.getAttribute('content'), 1);
  for (const one of deepAll(page, 'footer,[class*="footer" i],small'))
    found.add(COPYRIGHT.exec(one.textContent ?? '')?.[1], 1);

  const notIt = [title, place, ...(place?.split(/[,·|(/]/) ?? [])]
    .map((one) => bare(one ?? ''))
    .filter(Boolean);
  const whole = titlesOf(page)
    .map(bare)
    .filter((one) => title && one.includes(bare(title)));
  return found.best((key) => notIt.includes(key) || whole.includes(key), siteName(page));
}

/** What stands directly over and under the title: most often the company, and the place. */
function besideTitle(heads: Line[], title: string | undefined): [string, number][] {
  const at = title ? heads.findIndex(({ text }) => bare(text) === bare(title)) : -1;
  if (at < 0) return [];
  return [heads[at + 1], heads[at + 2], heads[at - 1]].flatMap((near): [string, number][] => {
    if (!near || near.text.length > 90 || near.kind === 'item') return [];
    const parts = near.text.split(/\s+[|·•–—-]\s+|,\s/u).filter((part) => !count('terms', part));
    return parts
      .slice(0, 2)
      .flatMap((part, nth): [string, number][] =>
        LEGAL.test(part) ? [[part, 4]] : nth === 0 ? [[part, 2]] : [],
      );
  });
}

/** The name of the site itself, as its address has it: "jobs.acme.example" is "acme". */
function siteName(page: Document): string {
  const labels = (addressOf(page)?.hostname ?? '')
    .split('.')
    .filter((label) => !/^(?:www|jobs?|careers?|karriere|com|co|org|net|io)$/.test(label));
  return bare(labels.length > 1 ? (labels.at(-2) ?? '') : (labels[0] ?? '')).replace(/ /g, '');
}
