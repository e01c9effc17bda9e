import { defineConfig } from 'vitest/config';

/** What `npm run mutate` runs for each mutant: the tests of the domain, with properties that are the same every time. */
export default defineConfig({
  test: {
    include: ['test/domain/**/*.test.ts'],
    setupFiles: ['test/domain/repeatable.ts'],
  },
});
