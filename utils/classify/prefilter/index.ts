const files = import.meta.glob<readonly string[]>(['./*.ts', '!./index.ts'], {
  eager: true,
  import: 'rejection',
});

/** Words of a job and words of a no, always two lists that go together. */
const pairs = Object.values(files).flatMap((list) =>
  list.flatMap((words, at) => (at % 2 ? [] : ([[words, list[at + 1] ?? '']] as const))),
);
/** The patterns, made when first asked for: most pages never show a letter. */
const made: Record<string, RegExp> = {};
let job: string | undefined;

/**
 * May this be a rejection letter? Asked of every letter in the page, so it is coarse and cheap: words of a
 * job *and* words of a no, in one language. Takes the text as `textContent` gives it; looks at its first
 * 20 000 characters.
 */
export function prefilter(text: string): boolean {
  const start = text.slice(0, 20_000).toLowerCase();
  const has = (words: string): boolean => {
    // In the lists `~` stands for a stretch of the same sentence.
    made[words] ??= RegExp(words.replace(/~/g, '[^.]{0,50}'));
    return made[words].test(start);
  };
  // At the beginning of words only, and sorted: so browsers look at a letter five times as fast.
  job ??= `(?:^|[^a-z])(?:${[...new Set(pairs.flatMap(([stems]) => stems.split('|')))].filter(Boolean).sort().join('|')})`;
  // Most letters hold no word of a job in any language: one look tells. A list without such words is always asked.
  const one = has(job);
  return pairs.some((pair) => (one || !pair[0]) && pair.every(has));
}
