import type { Plugin } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** Every node below this one, itself included. */
function* below(node: unknown): Generator<Node> {
  if (Array.isArray(node)) for (const one of node) yield* below(one);
  else if (typeof node === 'object' && node !== null) {
    if ('type' in node && 'start' in node) yield node as Node;
    for (const [key, value] of Object.entries(node)) if (key !== 'parent') yield* below(value);
  }
}

/**
 * A build step: signs and the fields of the vocabulary carry the lines they must hit and must miss, sites the
 * addresses they must claim, which are their tests. They are a third of the classifier's bytes and of what a
 * waking background has to read, and nothing at run time needs them.
 */
export function withoutExamples(): Plugin {
  return {
    name: 'rebound:without-examples',
    enforce: 'post',
    apply: 'build',
    transform: {
      filter: { id: /\/utils\/(?:classify|listing\/vocabulary|sites)\/.*\.ts$/ },
      handler(code, id) {
        const names = id.includes('/utils/sites/') ? ['examples'] : ['yes', 'no'];
        const lists = [...below(this.parse(code))].flatMap((node) => {
          const key = node.key as Node | undefined;
          const value = node.value as Node | undefined;
          const example = node.type === 'Property' && names.includes(String(key?.name));
          return example && value?.type === 'ArrayExpression' ? [value] : [];
        });
        let out = code;
        for (const { start, end } of lists.reverse()) out = `${out.slice(0, start)}[]${out.slice(end)}`;
        return { code: out, map: null };
      },
    },
  };
}
