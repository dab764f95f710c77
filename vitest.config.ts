import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // A machine may be slow or busy; a property that takes its time is no failure.
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/english.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'audio',
          include: ['tests/audio/**/*.test.ts'],
          setupFiles: ['tests/english.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
