import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('.', import.meta.url)),
      // Unit tests have no browser: this stands in for it.
      'wxt/browser': fileURLToPath(new URL('./tests/browser.ts', import.meta.url)),
      '@wxt-dev/browser': fileURLToPath(new URL('./tests/browser.ts', import.meta.url)),
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/data/**', 'node_modules/**'],
    environment: 'happy-dom',
    server: { deps: { inline: ['@wxt-dev/i18n'] } },
    restoreMocks: true,
    // Properties take their time on a busy machine; none waits for the clock.
    testTimeout: 30_000,
  },
});
