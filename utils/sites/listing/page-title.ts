import { addressOf, type Found } from './found';
import { bare } from './lines';
import { languages } from './words';

/** What stands between the parts of a page's title. */
const BETWEEN = /\s+[|–—·•»›:-]+\s+|\s*[|•»]\s*|:\s+/u;
/** Parts that are of the page and not of the listing. */
const OF_THE_PAGE =
  /^(?:(?:all |our |open |current )?(?:jobs?|careers?|vacanc(?:y|ies)|job (?:board|search|details?|posting|listing|offer|post|opening)s?|openings?|positions?|home|apply|karriere|stellen\p{L}*|jobbörse|emplois?|offres? d.emploi|carrières?|empleos?|ofertas? de (?:empleo|trabajo|emprego)|vagas?|lavora con noi|vacatures?|praca|oferty pracy|práce|jobb|lediga jobb|rekry)|(?:stellen|job)?(?:anzeige|angebot)e?|job application)$/iu;

/** "in Galway", "à Nantes". */
const PLACE = /^(?:in|à|en|a|i|w|v|em|te|im|near) \p{Lu}/u;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The titles a page gives itself, without counts of unread things. */
export function titlesOf(page: Document): string[] {
  const said = [
    page.title,
    ...[...page.querySelectorAll('meta[property="og:title"],meta[name="twitter:title"]')].map(
      (one) => one.getAttribute('content') ?? '',
    ),
  ];
  return [
    ...new Set(
      said
        .map((text) =>
          text
            .replace(/\s+/g, ' ')
            .replace(/^\(\d+\+?\)\s*/, '')
            .trim(),
        )
        .filter(Boolean),
    ),
  ];
}

/** The parts of a page's title that may name something; the page's own words left out. */
export function partsOf(title: string): string[] {
  return title
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part && !OF_THE_PAGE.test(part));
}

/** "{company} hiring {title} in {place}", "{title} at {company}", as sites in many languages write it. */
function sentence(title: string): Found | undefined {
  const [first = ''] = title.split(/\s+[|•]\s+/);
  const greenhouse = /^job application for (.{2,120}) at (.{2,60})$/i.exec(first);
  if (greenhouse) return { title: greenhouse[1], company: greenhouse[2] };
  for (const { hiring = [], at } of languages) {
    for (const verb of hiring) {
      const found = new RegExp(`^(\\S.{1,50}?) ${verb} (.{3,120}?)(?: in (\\p{Lu}.{2,60}))?$`, 'u').exec(
        first,
      );
      if (found && /^\p{Lu}|^\p{N}/u.test(found[1] ?? ''))
        return { company: found[1], title: found[2], place: found[3] };
    }
    for (const word of at.filter((one) => one.length > 2 || one === 'at' || one === '@')) {
      const found = new RegExp(
        `^(\\S.{2,110}?)\\s+${escaped(word)}\\s+(\\p{Lu}[^|]{1,50}?|\\p{N}[^|]{1,50}?)(?: (?:in|-|–|—|·) (\\p{Lu}.{2,60}))?$`,
        'u',
      ).exec(first);
      if (found && !OF_THE_PAGE.test(found[1] ?? ''))
        return { title: found[1], company: found[2]?.split(BETWEEN)[0], place: found[3] };
    }
  }
  return undefined;
}

/** The part after the listing's own title, or before it: what a page's title says besides, the best first. */
function besides(title: string, heading: string): { rest: string[]; at: boolean } {
  const where = title.toLowerCase().indexOf(heading.toLowerCase());
  if (where < 0) return { rest: [], at: false };
  const after = title.slice(where + heading.length);
  const word = languages.flatMap(({ at }) => at).find((one) => after.toLowerCase().startsWith(` ${one} `));
  const rest = word ? after.slice(word.length + 2) : after;
  const before = title.slice(0, where).replace(/[\s|–—·•»:-]+$/u, '');
  return {
    rest: [...partsOf(rest.replace(/^[\s|–—·•»:,-]+/u, '')), ...partsOf(before)],
    at: word !== undefined && word.length > 1,
  };
}

/** What a page's title says of a listing; with the listing's heading known, what stands around it. */
export function fromPageTitle(page: Document, heading?: string): Found & { parts: string[]; sure: boolean } {
  let parts: string[] = [];
  for (const title of titlesOf(page)) {
    const said = sentence(title);
    if (
      said &&
      (!heading ||
        bare(heading).includes(bare(said.title ?? '')) ||
        bare(said.title ?? '').includes(bare(heading)))
    )
      return { ...said, parts: partsOf(title), sure: true };
    if (!heading) continue;
    const { rest, at } = besides(title, heading);
    if (at && rest[0]) return { company: rest[0].split(/ in (?=\p{Lu})/u)[0], parts: rest, sure: true };
    parts = parts.length ? parts : rest;
  }
  const host = addressOf(page)?.hostname.replace(/[^a-z\d]/g, '') ?? '';
  const own = partsOf(page.title).filter((part) => !host.includes(bare(part).replace(/ /g, '')));
  return {
    title: heading ? undefined : own[0],
    parts: parts.filter((part) => !PLACE.test(part)),
    sure: false,
  };
}
