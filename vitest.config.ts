import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        test: {
          name: 'audio',
          include: ['tests/audio/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
