import type { Plugin } from 'vite';

/** What connects in the PDF reader, or makes code of words, as it is called there, and what takes its place. */
const WAYS: [RegExp, string][] = [
  [/\b(await|return) fetch\(/g, '$1 Promise.reject('],
  [/\bXMLHttpRequest\b/g, 'undefined'],
  [/\bFunction\((['"`])return this\1\)\(\)/g, 'globalThis'],
];

const withoutWays = (code: string): string =>
  WAYS.reduce((now, [way, instead]) => now.replace(way, instead), code);

/**
 * A build step: the PDF reader can load files from a network, and we only ever hand it bytes. Our pages' rules
 * forbid it to connect or to run words as code; without these calls the product holds no way to do so either, which
 * is a test.
 */
export function withoutNetwork(): Plugin {
  return {
    name: 'rebound:without-network',
    enforce: 'post',
    apply: 'build',
    transform: {
      filter: { id: /pdfjs-dist.*\.mjs$/ },
      handler: (code) => ({ code: withoutWays(code), map: null }),
    },
    // The worker's file is taken as it is.
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !/pdf\.worker.*\.mjs$/.test(file.fileName)) continue;
        const code = typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
        file.source = withoutWays(code);
      }
    },
  };
}
