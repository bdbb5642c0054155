// Runs one of our TypeScript commands: `node scripts/ts.mjs scripts/classify.ts …`.
// Vite loads it, so that `import.meta.glob` and `@/` mean the same here as in the extension.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [file, ...rest] = process.argv.slice(2);
if (!file) throw new Error('Name a TypeScript file to run');
process.argv = [process.argv[0], file, ...rest];
const root = fileURLToPath(new URL('..', import.meta.url));
await runnerImport(file.startsWith('/') ? file : `${root}${file}`, {
  root,
  configFile: false,
  oxc: { tsconfig: false }, // the one of this project extends a file that only exists after `wxt prepare`
  logLevel: 'error',
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
});
