/** What a script made the page do. */
export interface Costs {
  /** How often the text of each node was read. */
  read: Map<unknown, number>;
  /** Every question that makes a browser lay the page out first. */
  layout: string[];
  stop(): void;
}

const GETTERS = [
  'innerText',
  'outerText',
  'offsetTop',
  'offsetLeft',
  'offsetWidth',
  'offsetHeight',
  'offsetParent',
  'clientTop',
  'clientLeft',
  'clientWidth',
  'clientHeight',
  'scrollTop',
  'scrollLeft',
  'scrollWidth',
  'scrollHeight',
] as const;

/** Asks each of the questions that {@link counting} notices, by its name. */
export function layoutReads(element: HTMLElement): Record<string, () => unknown> {
  return {
    ...Object.fromEntries(GETTERS.map((name) => [name, () => element[name]])),
    getBoundingClientRect: () => element.getBoundingClientRect(),
    getClientRects: () => element.getClientRects(),
    getComputedStyle: () => getComputedStyle(element),
  };
}

function inherited(from: object, name: string): PropertyDescriptor {
  for (let owner: object | null = from; owner; owner = Object.getPrototypeOf(owner)) {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    if (found) return found;
  }
  return { get: () => undefined, configurable: true };
}

/** Counts, from now until `stop`, by standing before what every element inherits. */
export function counting(): Costs {
  const layout: string[] = [];
  const read = new Map<unknown, number>();
  const undo: (() => void)[] = [];
  let within = false;

  /** Asks the real thing. What that asks of others in turn is the browser's business, not the script's. */
  function through<T>(ask: () => T, asked: () => void): T {
    if (within) return ask();
    asked();
    within = true;
    try {
      return ask();
    } finally {
      within = false;
    }
  }

  function before(owner: object, name: string, asked: (what: unknown) => void): void {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    const real = inherited(owner, name);
    Object.defineProperty(owner, name, {
      configurable: true,
      ...('value' in real
        ? {
            value(this: unknown, ...given: unknown[]) {
              return through(
                () => real.value.apply(this, given),
                () => asked(this),
              );
            },
          }
        : {
            get(this: unknown) {
              return through(
                () => real.get?.call(this),
                () => asked(this),
              );
            },
            set: real.set,
          }),
    });
    undo.push(() => {
      if (own) Object.defineProperty(owner, name, own);
      else Reflect.deleteProperty(owner, name);
    });
  }

  for (const name of [...GETTERS, 'getBoundingClientRect', 'getClientRects'])
    before(HTMLElement.prototype, name, () => layout.push(name));
  before(globalThis, 'getComputedStyle', () => layout.push('getComputedStyle'));
  for (const owner of [HTMLElement.prototype, Text.prototype])
    before(owner, 'textContent', (node) => read.set(node, (read.get(node) ?? 0) + 1));

  return {
    read,
    layout,
    stop() {
      for (const put of undo.reverse()) put();
    },
  };
}
