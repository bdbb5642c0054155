import { deepAll } from './deep';
import { labelled } from './labels';
import { inSight, type Line, words } from './lines';
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
  if (said) return first(said);
  for (const one of deepAll(page, HINTED)) {
    if (
      /^(?:html|body|main|form|input|select|button|svg|path|i|option|label)$/.test(one.localName) ||
      one.closest('nav,footer,form')
    )
      continue;
    const text = words(one).replace(/^[^::]{2,20}[::]\s*/u, '');
    if (text.length < 2 || text.length > 80 || says('place', text) || !/\p{L}{2}/u.test(text)) continue;
    if (inSight(one, skip)) return first(text);
  }
  return undefined;
}

/** Kinds of contract and the like often stand behind the place. */
const first = (said: string): string => said.split(/\s+[|·•]\s+/u)[0] ?? said;
