const files = import.meta.glob<readonly [string, string]>('./prefilter/*.ts', {
  eager: true,
  import: 'rejection',
});

// In the lists `~` stands for a stretch of the same sentence.
const word = (source: string) => RegExp(source.replaceAll('~', '[^.]{0,50}'), 'i');
const lists = Object.values(files).map((list) => list.map(word));
const job = word(
  Object.values(files)
    .map(([stems]) => stems)
    .join('|'),
);

/**
 * May this be a rejection letter? Asked of every letter in the page, so it is coarse and cheap: words of a
 * job *and* words of a no, in one language. Takes the text as `textContent` gives it; looks at its first
 * 20 000 characters.
 */
export function prefilter(text: string): boolean {
  const start = text.slice(0, 20_000);
  return job.test(start) && lists.some((list) => list.every((words) => words.test(start)));
}
