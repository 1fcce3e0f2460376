import { defineConfig } from 'vitest/config'

// Whole runs, kills and the README's own commands: minutes, not seconds.
export default defineConfig({
  test: {
    include: ['tests/long/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 1,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
})
