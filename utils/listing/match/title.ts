import { near, termsIn } from '../keywords/terms';
import type { Resume } from '../resume/resume';
import { type Form, formsIn, sameWord } from './forms';
import type { TitleMatch } from './match';

/** Gender marks, hours, numbers and what else a title carries for everybody. */
const MARKS =
  /\((?:[mfwdixa]\s?[/|,]\s?)+[mfwdixa*]\)|\(all genders?\)|\((?:gn|div\.?|w\*m\*d)\)|\b[mfw]\s?\/\s?[mfwd]\s?\/\s?[mfwdx]\b|\ball genders\b|\(?\b(?:full|part)[- ]time\b\)?|\(?\b(?:vollzeit|teilzeit)\b\)?|\(?\b(?:remote|hybrid|onsite|on-site)\b\)?|\d{2,3}\s?(?:[-–]\s?\d{2,3}\s?)?%|#\s?\d+|\b(?:req|ref|job)[- .:#]*\d+\b/giu;
/** What follows is the place, the house or the team. */
const TAIL = /\s(?:[-–—|@•]|at|in|bei)\s.*$|,\s.*$|\s*\([^)]*\)\s*$/iu;
/** "Pflegefachkraft für Innere Medizin" is a Pflegefachkraft; a "Fachkraft für Lagerlogistik" is only all of it. */
const FOR =
  /(?<!(?:^|\s)(?:fachkraft|kaufmann|kauffrau|fachangestellte[r]?|referent|techniker|sachbearbeiter|mitarbeiter|leiter|leitung|assistent|experte|spezialist|beauftragte[r]?))\s(?:für|im)\s.*$/iu;
/** "Erzieher:in", "Kaufmann/-frau", "Mitarbeiter*in". */
const FORMS = /(?<=\p{L}{3})(?:[:*_]in(?:nen)?|\/-?in|\(in\)|In)(?!\p{L})/gu;
const RANK =
  /^(?:senior|junior|sr|jr|lead|principal|head|chief|mid|entry|level|i|ii|iii|iv|trainee|experienced|graduate|leitende[rn]?|stellvertretende[rn]?|erfahrene[rn]?|deputy|assistant|associate|intern)$/;

/** A title without what stands around it. */
export function bareTitle(title: string): string {
  const bare = title.replace(FORMS, '').replace(MARKS, ' ').replace(/\s+/g, ' ').trim();
  const short = bare.replace(TAIL, '').replace(FOR, '').trim();
  return (/\p{L}{3}/u.test(short) ? short : bare).replace(/^[\s,/|–-]+|[\s,/|–-]+$/g, '');
}

const german = (form: Form): Form => {
  const plain = form.plain.replace(/(?<=\p{L}{5})in$/u, '');
  return plain === form.plain ? form : { ...form, plain, en: plain, de: plain, root: plain };
};

/** The words that name the work: without rank. All of them where only rank is there. */
function coreOf(title: string): Form[] {
  const all = formsIn(title).map(german);
  const core = all.filter(({ plain }) => !RANK.test(plain));
  return core.length ? core : all;
}

const within = (core: Form[], of: Form[]): boolean =>
  core.every((word) => of.some((one) => sameWord(word, one)));

/** What the headline could say: the listing's words, and the person's own behind them where they add something. */
function sayOf(listing: string, core: Form[], own: string): string {
  const words = listing
    .split(/\s+/)
    .filter((word) => !RANK.test(word.toLowerCase().replace(/[^\p{L}]/gu, '')))
    .join(' ');
  const more = own
    .split(/\s+/)
    .filter((word) => {
      const [form] = coreOf(word);
      return form && !RANK.test(form.plain) && !core.some((one) => sameWord(one, form));
    })
    .join(' ');
  return more && more !== own ? `${words} (${more})` : words;
}

/** The lines above the work, and those that head a job, may say the title among other words. */
const saysTitle = (names: Form[][], { lines }: Resume): boolean =>
  lines
    .filter(
      ({ section, bullet, job }) =>
        section === 'head' || section === 'summary' || (job !== undefined && !bullet),
    )
    .some(({ text }) => names.some((name) => name.length > 1 && within(name, formsIn(text).map(german))));

/** The listing's title against the headline and the newest job's title; undefined where the listing has none. */
export function titleMatch(title: string | undefined, resume: Resume): TitleMatch | undefined {
  const listing = title && bareTitle(title);
  if (!listing) return undefined;
  const core = coreOf(listing);
  const own = [resume.title, ...resume.jobs.map((job) => job.title)].flatMap((one) =>
    one ? [bareTitle(one)] : [],
  );
  // "Teacher / Form Tutor": either name is a title of its own.
  const names = listing.split(/\s[/|]\s/).map(coreOf);
  const same = own.find((one) => names.some((name) => within(name, coreOf(one))));
  const [shown] = own;
  if (same === undefined && saysTitle(names, resume))
    return { listing, ...(shown && { resume: shown }), standing: 'same' };
  if (same !== undefined) return { listing, resume: same, standing: 'same' };
  if (!shown) return { listing, standing: 'other', say: sayOf(listing, core, '') };
  const mine = coreOf(shown);
  const head = core.at(-1);
  const kin = (one: string) => termsIn(one, resume.lang).map(({ id }) => id);
  const related =
    mine.some((word) => head && sameWord(word, head)) ||
    kin(listing).some((id) => kin(shown).some((other) => id === other || near(id, other)));
  return { listing, resume: shown, standing: related ? 'near' : 'other', say: sayOf(listing, core, shown) };
}
