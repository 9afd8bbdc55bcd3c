import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{shared,electron,renderer}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Property tests share two cores with whatever else the machine does.
    testTimeout: 30_000,
  },
})
