import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
    environment: 'node',
    // What a test takes on a busy machine says nothing about it; this only ends one that hangs.
    testTimeout: 60_000,
  },
})
