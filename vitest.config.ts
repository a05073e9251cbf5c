import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    server: { deps: { inline: [/@actions\//] } }, // imports JSON in a way that bare Node 20 does not take
    maxWorkers: availableParallelism(), // vitest keeps one core free, which on two cores halves the speed
  },
});
