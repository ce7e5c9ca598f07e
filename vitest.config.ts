import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Every socket of a test is on loopback; nothing may wait for a network that is not there.
    testTimeout: 20_000,
    restoreMocks: true,
  },
});
