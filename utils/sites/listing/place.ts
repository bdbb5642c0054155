import { labelled } from './company';
import { type Line, words } from './lines';
import { says } from './words';

const HINTED = ['class', 'id', 'data-testid', 'data-test', 'data-qa', 'data-at', 'itemprop']
  .flatMap((where) =>
    [
      'location',
      'standort',
      'arbeitsort',
      'lieu',
      'ubicacion',
      'locatie',
      'lokalizacja',
      'workplace',
      'city',
    ].map((name) => `[${where}*="${name}" i]`),
  )
  .join();

/** Where the work is, by a label or by what an element is called; undefined where neither says so. */
export function placeOf(
  page: Document,
  heads: Line[],
  skip: (element: Element) => boolean,
): string | undefined {
  const said = labelled(heads, 'place');
  if (said) return said;
  for (const one of page.querySelectorAll(HINTED)) {
    if (
      /^(?:html|body|main|form|input|select|button|svg|path|i|option|label)$/.test(one.localName) ||
      one.closest('nav,footer,form')
    )
      continue;
    const text = words(one).replace(/^[^::]{2,20}[::]\s*/u, '');
    if (text.length < 2 || text.length > 80 || says('place', text) || !/\p{L}{2}/u.test(text)) continue;
    let at: Element | null = one;
    while (at && !skip(at)) at = at.parentElement;
    if (!at) return text;
  }
  return undefined;
}
