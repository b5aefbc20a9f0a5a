import { availableParallelism } from 'node:os'

export default {
  runner: 'jest-light-runner',
  // Half as many again as there are cores: some tests wait for a server, a browser or an office program.
  maxWorkers: Math.ceil(1.5 * availableParallelism()),
  globalSetup: '<rootDir>/test/tools/before-all.mjs',
  setupFiles: ['<rootDir>/test/tools/set-up.mjs'],
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
}
