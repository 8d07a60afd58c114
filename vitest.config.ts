import { defineConfig } from 'vitest/config';

const SERVER_TESTS = 'test/**/*.server.test.ts';

const project = (name: string, include: string[], servers: object = {}) => ({
  test: {
    name,
    include,
    ...servers,
    testTimeout: 60_000,
    // It imports JSON in a way that Node itself refuses.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
  },
});

export default defineConfig({
  test: {
    projects: [
      project('generated', ['test/generated.test.ts']),
      project('unit', ['test/**/*.test.ts', '!test/generated.test.ts', `!${SERVER_TESTS}`]),
      // Its setup runs only when one of its files does.
      project('server', [SERVER_TESTS], {
        globalSetup: ['test/backends-setup.ts'],
        setupFiles: ['test/backends-of-file.ts'],
      }),
    ],
  },
});
