import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Real browsers, one after another: two at once would measure each other. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/{e2e,roundcube,sogo}/**/*.e2e.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    bail: 0,
  },
});
