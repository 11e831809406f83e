/** @type {import('jest').Config} */
export default {
  rootDir: import.meta.dirname,
  testMatch: [
    '<rootDir>/packages/*/test/**/*.test.ts',
    '<rootDir>/services/*/test/**/*.test.ts',
    '<rootDir>/deploy/test/**/*.test.ts',
  ],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  // From the sources, without a build; and a test may use any package of the workspace, @reach/testing above all.
  moduleNameMapper: { '^@reach/([a-z-]+)$': '<rootDir>/packages/$1/src/index.ts' },
  // One PostgreSQL and one Redis for the whole run; a test file takes a database of its own from them.
  globalSetup: '<rootDir>/packages/testing/jest/global-setup.mjs',
  globalTeardown: '<rootDir>/packages/testing/jest/global-teardown.mjs',
  testTimeout: 30_000,
  maxWorkers: '100%',
  // Modules of finished test files stay in memory (Node's vm modules): a worker above this begins anew.
  workerIdleMemoryLimit: '1.5GB',
  coverageProvider: 'v8',
};
