import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[]) => ({
  test: {
    name,
    include,
    testTimeout: 60_000,
    // It imports JSON in a way that Node itself refuses.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
  },
});

export default defineConfig({
  test: {
    projects: [
      project('generated', ['test/generated.test.ts']),
      project('unit', ['test/**/*.test.ts', '!test/generated.test.ts']),
    ],
  },
});
