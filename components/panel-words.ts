import { i18n } from '@/utils/i18n';
import type { BulletAdvice, Carry, Match, TermMatch } from '@/utils/listing/match/match';
import { whereSaid } from '@/utils/listing/where';
import { capital, numberWord } from '@/utils/words/numbers';

/** A number as a key of the words has it, where it has one of its own. */
const NTH = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8', 'n9', 'n10'] as const;

/** "Two things aren’t yet, and one goes by another name."; empty where nothing is open. */
export function gapWords({ required }: Match): string {
  const missing = required.filter(({ standing }) => standing === 'missing').length;
  const near = required.filter(({ standing }) => standing === 'near').length;
  const first =
    missing === 1
      ? i18n.t('panel.gap.one')
      : capital(i18n.t('panel.gap.many', { number: numberWord(missing) }));
  const second =
    near === 1 ? i18n.t('panel.gap.nearOne') : i18n.t('panel.gap.nearMany', { number: numberWord(near) });
  if (missing && near) return i18n.t('panel.gap.both', { missing: first, near: second });
  if (!missing && !near) return '';
  return i18n.t('panel.gap.alone', { words: missing ? first : capital(second) });
}

/** "Requirements, second line. Said three times." */
export function saidWords(description: string, { asked }: TermMatch): string {
  const { heading, line, last, times } = whereSaid(description, asked);
  const nth = NTH[line - 1];
  const place = !heading
    ? ''
    : last
      ? i18n.t('panel.said.last', { heading })
      : nth
        ? i18n.t('panel.said.line', { heading, nth: i18n.t(`panel.said.nth.${nth}`) })
        : `${heading}.`;
  const often =
    times < 3
      ? i18n.t(`panel.said.times.${times < 2 ? 'n1' : 'n2'}`)
      : i18n.t('panel.said.times.many', { number: numberWord(times) });
  return [place, often].filter(Boolean).join(' ');
}

/** Where the resume says it: "Skills, and two of your bullets"; "Your Osprey Rail job". */
function placesWords({ places }: TermMatch): string {
  const lists = [...new Set(places.filter(({ bullet }) => !bullet).flatMap(({ heading }) => heading ?? []))];
  const bullets = places.filter(({ bullet }) => bullet);
  const companies = [...new Set(bullets.flatMap(({ job }) => job?.company ?? []))];
  const done =
    companies.length === 1 && companies[0]
      ? i18n.t('panel.yours.job', { company: companies[0] })
      : bullets.length === 1
        ? i18n.t('panel.yours.bullet')
        : i18n.t('panel.yours.bullets', { number: numberWord(bullets.length) });
  const [list] = lists;
  if (list && bullets.length) return i18n.t('panel.yours.and', { first: list, second: lower(done) });
  if (bullets.length) return capital(done);
  return list ?? i18n.t('panel.yours.somewhere');
}

/** In the middle of a sentence; German nouns and names keep their capital, "Your" and "Deine" do not. */
const lower = (words: string): string => words.slice(0, 1).toLocaleLowerCase() + words.slice(1);

/** The line under a term. */
export function factWords(description: string, term: TermMatch): string {
  if (term.standing === 'missing') return saidWords(description, term);
  if (term.standing === 'near')
    return term.words ? i18n.t('panel.yours.says', { words: term.words }) : placesWords(term);
  if (term.because === 'covers' && term.words) return i18n.t('panel.yours.covers', { words: term.words });
  return placesWords(term);
}

/** Where a missing term would go. */
export function carryWords({ about, bullet, heading, job }: Carry): string {
  if (about && job?.company) return i18n.t('panel.carry.bulletAt', { about, company: job.company });
  if (about) return i18n.t('panel.carry.bullet', { about });
  if (bullet) return i18n.t('panel.carry.line', { bullet });
  return heading ? i18n.t('panel.carry.section', { heading }) : i18n.t('panel.carry.none');
}

/** The same in half a sentence, for the list of what to change first. */
export function changeWords({ carry }: TermMatch): string {
  if (carry?.about) return i18n.t('panel.first.termAt', { about: carry.about });
  return carry?.heading
    ? i18n.t('panel.first.termIn', { heading: carry.heading })
    : i18n.t('panel.first.term');
}

/** A term at the beginning of its row; names that are written small stay so. */
export const headed = (term: string): string =>
  term.length > 3 && term === term.toLocaleLowerCase() && !/[\d./_]/.test(term) ? capital(term) : term;

/** Longer bullets are told by their beginning. Characters. */
const LONG = 90;

/** A bullet short enough to be named in a sentence. */
export const named = ({ text }: Pick<BulletAdvice, 'text'>): string =>
  text.length <= LONG ? text : `${text.slice(0, LONG).replace(/\s+\S*$/u, '')} …`;

/** The question that would find a bullet's number, or what else it lacks; one line each. */
export function questions({ question, opening, lacks }: BulletAdvice): string[] {
  return [
    ...(question ? [i18n.t(`panel.bullets.ask.${question}`)] : []),
    ...(opening ? [i18n.t('panel.bullets.opening', opening)] : []),
    ...(question ? [] : lacks.map((what) => i18n.t(`panel.bullets.lacks.${what}`))),
  ];
}
