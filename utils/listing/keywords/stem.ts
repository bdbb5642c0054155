/** Words whose end is no ending. */
const WHOLE = new Set(['goods', 'news', 'sales', 'windows', 'less', 'does', 'arts', 'teams', 'forms']);

/** British and American spelling, as the American; one rule a word, the first that fits. */
const SPELLING: [RegExp, string][] = [
  [/(\w{3})is(e[ds]?|er|ing|ation)$/, '$1iz$2'],
  [/(\w{2})ys(e[ds]?|er|ing)$/, '$1yz$2'],
  [/^(col|behavi|lab|fav|hon|neighb|harb|arm|vap|tum|rum|hum)our/, '$1or'],
  [/^programme$/, 'program'],
  [/^(cent|met|fib|theat|lit|calib)re$/, '$1er'],
  [/^(catal|dial|anal)ogue$/, '$1og'],
  [/^(licen|defen|practi)[cs](e|ed|ing)$/, '$1c$2'],
  [/^(mode|labe|trave|cance|counse|tunne|leve|pane|signa)ll(ing|ed|er|or)$/, '$1l$2'],
  [/^(p|orthop|encyclop)aed/, '$1ed'],
  [/^(an|gyn|h)ae/, '$1e'],
  [/^judgement$/, 'judgment'],
  [/^grey$/, 'gray'],
  [/^aluminium$/, 'aluminum'],
  [/^cheque$/, 'check'],
];

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || WHOLE.has(word)) return word;
  if (word.endsWith('yses')) return `${word.slice(0, -2)}i`;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function english(word: string): string {
  const one = singular(word);
  if (one.length < 4) return one;
  for (const [from, to] of SPELLING) if (from.test(one)) return one.replace(from, to);
  return one;
}

const TAILS =
  /(?<=.{4})s?(?:kenntnisse?|erfahrung(?:en)?|fahigkeit(?:en)?|fertigkeit(?:en)?|wissen|skills)n?$/;

function german(word: string): string {
  const folded = word.replace(/([aou])e(?=.)/g, '$1');
  const bare = folded.replace(TAILS, '');
  return bare.length > 4 ? bare.replace(/(?<=.{4})(?:e[nsm]?|n|s)$/, '') : bare;
}

const stemmers = { en: english, de: german };

/** The languages whose words we can bring to one form. */
export type Lang = keyof typeof stemmers;

const known: Record<Lang, Map<string, string>> = { en: new Map(), de: new Map() };
/** Texts repeat themselves; one that never does shall not fill the memory. */
const MOST = 50_000;

/** The form in which a word's plural, cases and spellings meet. `plain` as {@link Token} has it. */
export function stem(plain: string, lang: Lang): string {
  const before = known[lang].get(plain);
  if (before !== undefined) return before;
  if (known[lang].size > MOST) known[lang].clear();
  const found = stemmers[lang](plain);
  known[lang].set(plain, found);
  return found;
}
