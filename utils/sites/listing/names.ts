import { bare } from './lines';
import { says } from './words';

/** What companies have at the end of their names. */
export const LEGAL =
  /(?:^|\s)(?:gmbh(?: & co\.? kgaa?)?|ag|se|kg|kgaa|ohg|e\.? ?v\.?|mbh|ggmbh|ug|ltd\.?|limited|inc\.?|llc|llp|plc|corp\.?|corporation|s\.?a\.?s?\.?|sarl|s\.?r\.?l\.?|s\.?p\.?a\.?|b\.?v\.?|n\.?v\.?|oyj?|ab|a\/s|aps|as|s\.? ?r\.? ?o\.?|a\.? ?s\.?|sp\. ?z ?o\. ?o\.?|s\.?l\.?u?\.?|lda\.?|ltda\.?|kft\.?|zrt\.?|pty\.?(?: ltd\.?)?|co\.|株式会社)(?:$|[\s,)])/iu;
const GENERAL =
  /^(?:(?:the |our |about |view |see |visit |follow |more |all )?(?:company|employer|organi[sz]ation|firma|unternehmen|arbeitgeber|entreprise|empresa|azienda|bedrijf)(?: (?:profile|page|info\w*|details|overview|website|name|size|reviews?|jobs|type|description|logo|culture))?|follow|reviews?|website|confidential|apply.*|save.*|logo|jobs?|careers?|home|über uns|about us|new|neu|remote|menu|overview|summary|introduction|description|details|job details)$/i;

/** "Careers at Tern" and the like: what sites put around a company's name. */
const AROUND =
  /^(?:(?:logo|jobs?|careers?|vacanc(?:y|ies)|work(?:ing)?|life|openings|karriere|arbeiten|stellen|jobs? und karriere|werken|vacatures|lavora(?:re)?|recrutement|carrières|trabaja|trabalhe|empleo|praca|kariera|kariéra|jobba?) (?:of|von|de|at|with|for|in|bei|der|con|com|na|w|v|ve|hos|på|bij|chez|en)|about|über|join|rejoignez|rejoindre|company)\s+(?=\p{Lu}|\p{N})|\s+(?:logo|jobs|careers?|karriere|recruitment|vacancies|carrières|hiring|jobportal|career site)$/giu;

/** A name as the company would write it: without labels, stars and what sites put around it. */
export const cleaned = (text: string): string =>
  text
    .replace(/^[^:：]{2,20}[:：]\s+/u, (label) =>
      says('company', label.replace(/[\s:：]+$/, '')) ? '' : label,
    )
    .replace(/\s*(?:\d[.,]\d\s*)?[★⭐☆].*$/u, '')
    .replace(/\s+\d[.,]\d$/, '')
    .replace(AROUND, '')
    .replace(/[:,–—-]\s*(?:we|wir|nous)(?: .*)?$/iu, '')
    .replace(/[\s|,·•–-]+$/u, '')
    .trim();

const LABEL = /^[^:：]{2,30}[:：]/u;

/** May this be a company's name? */
export const isName = (text: string): boolean =>
  text.length > 1 &&
  text.length <= 70 &&
  text.split(/\s+/).length <= 9 &&
  /[\p{L}\p{N}]/u.test(text) &&
  !GENERAL.test(text) &&
  !LABEL.test(text) &&
  !/[!?]$|[^.\s]{4,}\.$/.test(text.replace(LEGAL, '')) &&
  !(['apply', 'place', 'company', 'more', 'tasks', 'profile', 'offer', 'closed'] as const).some((kind) =>
    says(kind, text),
  );

/** Everybody the page might mean, each with how much speaks for it. */
export class Candidates {
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
