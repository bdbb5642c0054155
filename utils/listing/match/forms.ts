import { type Lang, stem } from '../keywords/stem';
import { type Token, tokens } from '../keywords/tokens';

/** Words that carry nothing of a term's meaning. */
const SMALL = new Set(
  'a an and or of in the for with to on at by as from your our their der die das des dem den ein eine einer einem und oder in im mit von vom zu zur zum fur auf bei als am an'.split(
    ' ',
  ),
);
/** What listings put around a term without changing it. */
const AROUND = new Set(
  'experience experiences experienced skill knowledge ability understanding proficiency proficient familiarity expertise strong excellent good working basic advanced solid proven demonstrated relevant kenntnisse kenntnis erfahrung erfahrungen fahigkeit fahigkeiten gute sehr sichere sicherer umgang fundierte erste idealerweise'.split(
    ' ',
  ),
);

/** A word that means something, in the forms it is compared by. */
export interface Form extends Token {
  en: string;
  de: string;
  /** Verb, noun and doer of one kind of work meet here: "negotiated", "negotiation". */
  root: string;
}

const ENDING =
  /(?:ations?|ership|ings?|ions?|ments?|ances?|ences?|ices?|ability|abilities|ibility|able|ible|ity|ed|ers?|ors?|ives?|als?|es?|y|keit|heit)$/;

/** Verbs whose past is not made with -ed, as their first form. */
const PAST = new Map(
  'bought buy,brought bring,built build,chose choose,cut cut,drew draw,drove drive,fed feed,found find,gave give,grew grow,held hold,kept keep,led lead,made make,met meet,oversaw oversee,ran run,rebuilt build,sent send,set set,sold sell,spoke speak,spoken speak,taught teach,told tell,took take,won win,wrote write,written write,drawn draw,driven drive,given give,grown grow,taken take,dealt deal,spent spend,upsold upsell'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** What is left of a word without the ending that says verb, noun or doer; never shorter than three letters. */
function root(word: string): string {
  const bare = word.replace(ENDING, '');
  if (bare.length < 3) return word;
  const short = bare.replace(/([bdgklmnprt])\1$/, '$1').replace(/(?:at|i)+$/, '');
  return short.length < 3 ? bare : short;
}

/** Words that people cut short, in full. */
const WHOLE = new Map(
  'demo demonstration,demos demonstration,spec specification,specs specification,admin administration,lab laboratory,labs laboratory,exam examination,exams examination,info information,mgmt management,dev development,rep representative,reps representative,doc documentation,docs documentation,maths mathematics,math mathematics'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

const formed = new Map<string, Omit<Form, 'start' | 'end'>>();

function formOf(token: Token): Form {
  const { plain } = token;
  let known = formed.get(plain);
  if (!known) {
    if (formed.size > 20_000) formed.clear();
    const en = stem(WHOLE.get(plain) ?? plain, 'en' satisfies Lang);
    known = { plain, en, de: stem(plain, 'de' satisfies Lang), root: root(PAST.get(plain) ?? en) };
    formed.set(plain, known);
  }
  return { ...known, start: token.start, end: token.end };
}

/** The words of a text that mean something, in their order. */
export const formsIn = (text: string): Form[] =>
  tokens(text)
    .filter(({ plain }) => !SMALL.has(plain))
    .map(formOf);

/** The words of a term without what listings put around it; all of them where nothing else is left. */
export function formsOfTerm(term: string): Form[] {
  const all = formsIn(term.replace(/\([^)]*\)/g, ' '));
  // A letter alone before a term is what is left of a list's sign.
  const core = all.filter(
    ({ plain }, at) => !AROUND.has(plain) && !(at === 0 && plain === 'o' && all.length > 1),
  );
  return core.length ? core : all;
}

/** The same word in another form: plural, case, spelling. */
export const sameWord = (one: Form, other: Form): boolean => one.en === other.en || one.de === other.de;

/** A form of a verb, as bullets begin with it: "negotiated", "scheduling"; or what somebody is: "reliable". */
const DONE = /(?:ed|ing|able|ible|al|bar|ig|lich|sam)(?:e[nrsm]?)?$/;
/** A noun for what is done, or for what somebody is. */
const DOING = /(?:ing|ion|ions|ment|ance|ence|ity|keit|heit)$/;

/** The same work as a noun in one place and as a verb in the other: "negotiation", "negotiated". */
export function sameWork(term: Form, other: Form): boolean {
  if (term.root.length < 3 || term.root !== other.root) return false;
  return DOING.test(term.plain) && (DONE.test(other.plain) || PAST.has(other.plain));
}
