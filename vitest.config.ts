import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  test: {
    // By default a core stays idle; the tests have time limits that bear two files at once on two cores.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{domain,records,usecases,functions,locales,contract,workbench}/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['test/workbook/**/*.test.ts', 'test/rate/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'fuzz',
          include: ['test/fuzz/**/*.test.ts'],
          env: { FUZZ_FULL: mode === 'fuzz' ? 'yes' : 'no' },
          testTimeout: 1_800_000,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          env: { FAULTS_FULL: mode === 'faults' ? 'yes' : 'no' },
          testTimeout: 1_800_000,
        },
      },
      {
        test: {
          name: 'pane',
          include: ['test/taskpane/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['test/taskpane/setup.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          env: { SCREENS_FULL: mode === 'screens' ? 'yes' : 'no' },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
    onConsoleLog: () => undefined,
  },
}));
