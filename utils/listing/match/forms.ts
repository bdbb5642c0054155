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

const ENDING = /(?:ations?|ings?|ions?|ments?|ances?|ences?|ed|ers?|ors?|ives?|als?|es?|y)$/;

/** What is left of a word without the ending that says verb, noun or doer; never shorter than four letters. */
function root(word: string): string {
  const bare = word.replace(ENDING, '');
  if (bare.length < 4) return word;
  const short = bare.replace(/([bdgklmnprt])\1$/, '$1').replace(/(?:at|i)+$/, '');
  return short.length < 4 ? bare : short;
}

const formed = new Map<string, Omit<Form, 'start' | 'end'>>();

function formOf(token: Token): Form {
  const { plain } = token;
  let known = formed.get(plain);
  if (!known) {
    if (formed.size > 20_000) formed.clear();
    const en = stem(plain, 'en' satisfies Lang);
    known = { plain, en, de: stem(plain, 'de' satisfies Lang), root: root(en) };
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
  const core = all.filter(({ plain }) => !AROUND.has(plain));
  return core.length ? core : all;
}

/** The same word in another form: plural, case, spelling. */
export const sameWord = (one: Form, other: Form): boolean => one.en === other.en || one.de === other.de;

/** A form of a verb, as bullets begin with it: "negotiated", "scheduling". */
const DONE = /(?:ed|ing)$/;
/** A noun for what is done. */
const DOING = /(?:ing|ion|ions|ment|ance|ence)$/;

/** The same work as a noun in one place and as a verb in the other: "negotiation", "negotiated". */
export function sameWork(term: Form, other: Form): boolean {
  if (term.root.length < 4 || term.root !== other.root) return false;
  return DOING.test(term.plain) && DONE.test(other.plain);
}
