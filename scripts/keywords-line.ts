import { askedFor } from '@/utils/listing/keywords/asked';

/**
 * One line of `npm run keywords`: a listing as JSON in, what it asks for as JSON out, one keyword a mention.
 * @throws Error in plain words if the line is no listing.
 */
export function keywordsLine(line: string): string {
  const listing: unknown = JSON.parse(line);
  if (
    typeof listing !== 'object' ||
    listing === null ||
    !('text' in listing) ||
    typeof listing.text !== 'string'
  )
    throw new Error('a line needs a "text" with the words of the listing');
  const { text } = listing;
  const keywords = askedFor(text)
    .flatMap(({ group, required, at }) =>
      at.map(({ start, end }) => ({ term: text.slice(start, end), start, end, group, required })),
    )
    .sort((a, b) => a.start - b.start);
  return JSON.stringify({ id: 'id' in listing ? listing.id : null, keywords });
}
