import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Every socket of a test is on loopback; nothing may wait for a network that is not there.
    testTimeout: 20_000,
    restoreMocks: true,
    // A worker keeps the modules it has loaded from file to file: two minutes less. No test may count on a module of its own.
    isolate: false,
  },
});
