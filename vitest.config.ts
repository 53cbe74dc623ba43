import { defineConfig } from 'vitest/config';

const jsx = { jsx: 'automatic', jsxImportSource: 'preact' } as const;

/** Four sorts of test: the core in Node, views in happy-dom, guards of the repository itself, and whole browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        esbuild: jsx,
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            '{lib,cli,bench,eval,scripts,build}/**/*.test.ts',
            'tests/articles/*.test.ts',
            'tests/e2e/*.test.ts',
          ],
        },
      },
      {
        esbuild: jsx,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          setupFiles: ['components/testing/speak-english.ts'],
          include: ['{components,entrypoints,lib}/**/*.test.tsx', '{components,entrypoints}/**/*.test.ts'],
        },
      },
      { test: { name: 'guards', environment: 'node', include: ['tests/guards/*.test.ts'] } },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/*.e2e.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
