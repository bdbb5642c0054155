const files = import.meta.glob<readonly [string, string]>(['./*.ts', '!./index.ts'], {
  eager: true,
  import: 'rejection',
});

// In the lists `~` stands for a stretch of the same sentence.
const word = (source: string) => RegExp(source.replace(/~/g, '[^.]{0,50}'), 'i');
const lists = Object.values(files);
const every = lists.map((list) => list.map(word));
// Most letters hold no word of a job in any language: one look tells. A list without such words is always asked.
const job = word([...new Set(lists.flatMap(([stems]) => stems?.split('|')))].filter(Boolean).join('|'));
const always = every.filter((_tests, at) => !lists[at]?.[0]);

/**
 * May this be a rejection letter? Asked of every letter in the page, so it is coarse and cheap: words of a
 * job *and* words of a no, in one language. Takes the text as `textContent` gives it; looks at its first
 * 20 000 characters.
 */
export function prefilter(text: string): boolean {
  const start = text.slice(0, 20_000);
  return (job.test(start) ? every : always).some((tests) => tests.every((words) => words.test(start)));
}
