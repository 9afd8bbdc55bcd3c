// npm run dist [-- --fast] [-- --test-variant] [-- --version x.y.z]: builds the packages of the system it runs on, into dist/.
//   --fast           compresses quickly, for a try
//   --test-variant   leaves the inspector fuse on, so that Playwright can attach; into dist/test-variant, never to be given to anybody
//   --version x.y.z  the version to build as, for the test of an upgrade
import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { inCheckout } from './bootstrap/checkout.mjs'
import { runScript } from './bootstrap/failure.mjs'
import { requireNode } from './bootstrap/node-version.mjs'
import { ensurePackages } from './bootstrap/packages.mjs'

await runScript(async () => {
  const { values } = parseArgs({
    options: {
      fast: { type: 'boolean', default: false },
      'test-variant': { type: 'boolean', default: false },
      version: { type: 'string' },
    },
  })
  requireNode()
  await ensurePackages()
  const { buildPackages } = await import('./packing/build-packages.mjs')
  const output = values['test-variant'] ? inCheckout('dist', 'test-variant') : inCheckout('dist')
  rmSync(output, { recursive: true, force: true })
  await buildPackages({ output, fast: values.fast, testVariant: values['test-variant'], version: values.version })
  return 0
})
