import { addressOf, idsIn } from './found';
import { says } from './words';

const NAMED =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|newsletter|subscri\w+|breadcrumbs?|related|similar|recommend\w*|side-?bar|social|share|sharing|comments?|footer|nav|navbar|navigation|menu|promo|advert\w*|ads?|widget|toolbar|log-?in|sign-?in|sign-?up|alerts?|pagination|pager|skip-?links?)(?:$|[\s_-])/i;
const OVERLAID = /(?:^|[\s_-])(?:modal|dialog|popup|overlay|drawer|toast)(?:$|[\s_-])/i;
/** A listing may open over its list; what is shorter only asks something. Characters. */
const SHORTEST_OVERLAY = 800;
const CARD = 900;

const length = (element: Element): number => element.textContent?.trim().length ?? 0;
const named = (element: Element): string =>
  `${element.id} ${element.getAttribute('class') ?? ''} ${element.getAttribute('data-testid') ?? ''}`.replace(
    /([a-z])([A-Z])/g,
    '$1-$2',
  );
const shape = (element: Element): string =>
  `${element.localName}.${(element.getAttribute('class') ?? '').trim().split(/\s+/)[0] ?? ''}`;

/** One of a list of openings or articles: short, and its name is a link. */
function isCard(element: Element): boolean {
  const text = length(element);
  if (text > CARD || text < 8) return false;
  const links = [
    ...(element.localName === 'a' ? [element] : []),
    ...element.querySelectorAll('a[href]:not([href^="#"])'),
  ];
  const linked = Math.max(0, ...links.map(length));
  const led = element.textContent?.trim().startsWith(links[0]?.textContent?.trim() || '\0');
  return (
    linked > 5 &&
    (linked > text * (led ? 0.15 : 0.3) ||
      element.querySelector('h1 a,h2 a,h3 a,h4 a,a h2,a h3,a h4') !== null)
  );
}

/** Three or more of the same make, each of them a card. */
function isCards(element: Element): boolean {
  const children = [...element.children].filter((child) => length(child) > 8);
  if (children.length < 3) return false;
  const first = children.map(shape);
  const same = children.filter((child) => first.filter((one) => one === shape(child)).length >= 3);
  return (
    same.length >= 3 &&
    same.length >= children.length * 0.6 &&
    same.filter(isCard).length >= same.length * 0.8
  );
}

/**
 * Which parts of a page are not of its one listing: what leads elsewhere, asks for something, or shows other
 * listings. Nothing is left out that holds most of the page. `heads` keeps what stands over and beside a text.
 */
export function zones(page: Document, heads = false): (element: Element) => boolean {
  const all = length(page.body ?? page.documentElement);
  const ids = idsIn(addressOf(page));
  const most = (element: Element) => length(element) > all * 0.5;
  const speaksOf = (element: Element) => ids.some((id) => element.outerHTML.includes(id));

  /** Of several panes of one make, the address names another. */
  const stale = (element: Element): boolean => {
    if (!ids.length || length(element) < 300) return false;
    const others = [...(element.parentElement?.children ?? [])].filter(
      (other) => other !== element && shape(other) === shape(element) && length(other) >= 300,
    );
    return others.length > 0 && !speaksOf(element) && others.some(speaksOf);
  };

  return (element) => {
    const name = element.localName;
    if (/^(?:p|span|a|b|strong|em|i|br|h[1-6]|li|ul|td|th|tr)$/.test(name) && !NAMED.test(named(element)))
      return (name === 'ul' || name === 'tr') && isCards(element);
    if (name === 'nav' || element.getAttribute('role') === 'navigation') return true;
    const overlaid =
      name === 'dialog' || /dialog/.test(element.getAttribute('role') ?? '') || OVERLAID.test(named(element));
    if (overlaid) return length(element) < SHORTEST_OVERLAY;
    const aside =
      name === 'footer' ||
      (name === 'aside' && !heads) ||
      /^(?:contentinfo|search|alert)$/.test(element.getAttribute('role') ?? '');
    const top =
      !heads && name === 'header' && !element.parentElement?.closest('main,article,section,[role=main]');
    const asks =
      name === 'form' && element.querySelectorAll('input:not([type=hidden]),textarea,select').length > 1;
    if ((aside || top || asks || NAMED.test(named(element))) && !most(element)) return true;
    return stale(element) || isCards(element) || leadsAway(element);
  };
}

/** A section whose own first heading says that other listings, sharing or a form follow. */
function leadsAway(element: Element): boolean {
  if (!/^(?:section|div|article)$/.test(element.localName)) return false;
  const [first] = element.children;
  return (
    first !== undefined && /^h[2-6]$/.test(first.localName) && says('after', first.textContent?.trim() ?? '')
  );
}
