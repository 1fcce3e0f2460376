import { defineConfig } from 'vitest/config'

// One process, shared modules: 40 files in a second instead of thirteen. So no module may hold state between tests.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/long/**'],
    pool: 'threads',
    isolate: false,
    testTimeout: 20_000,
    setupFiles: ['tests/no-network.ts'],
  },
})
