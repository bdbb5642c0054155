/** The hosts of shadows that a saved page has as templates. */
const hosts = new WeakMap<Node, Element>();

/** The shadow of an element; of a saved page, the template it was saved as. */
function shadowOf(element: Element): DocumentFragment | null {
  if (element.shadowRoot) return element.shadowRoot;
  const saved = [...element.children].find(
    (one) => one.localName === 'template' && one.hasAttribute('shadowrootmode'),
  );
  if (!saved) return null;
  const { content } = saved as HTMLTemplateElement;
  hosts.set(content, element);
  return content;
}

/** What stands in an element on the screen: its shadow's content where it has one, what a slot was given. */
export function within(element: Element): Iterable<ChildNode> {
  const shadow = shadowOf(element);
  if (shadow) return shadow.childNodes;
  if (element.localName !== 'slot') return element.childNodes;
  const given = (element as HTMLSlotElement).assignedNodes?.() ?? [];
  const host = hosts.get(element.getRootNode());
  const light = host ? [...host.childNodes].filter((one) => (one as Element).localName !== 'template') : [];
  return given.length ? (given as ChildNode[]) : light.length ? light : element.childNodes;
}

/** What an element stands in; out of a shadow, its host. */
export function above(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return hosts.get(root) ?? (root as ShadowRoot).host ?? null;
}

/** Everything a selector finds in a page, shadows included, the page first. */
export function deepAll(page: Document, selector: string): Element[] {
  const roots: ParentNode[] = [page];
  for (let at = 0; at < roots.length; at++)
    for (const one of roots[at]?.querySelectorAll('*') ?? []) {
      const shadow = shadowOf(one);
      if (shadow) roots.push(shadow);
    }
  return roots.flatMap((root) => [...root.querySelectorAll(selector)]);
}
