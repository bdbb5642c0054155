import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** Tests over data from outside the repo; `scripts/test-data.mjs` says where it is. */
export default defineConfig({
  ...base,
  test: { ...base.test, include: ['tests/data/**/*.test.ts'], exclude: [] },
});
