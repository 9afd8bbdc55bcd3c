// npm run -s bench:import [-- <work> …]: the figures of import (agreement, refusals, classification, speed, fuzz). Standard output is
// their JSON alone. The real pages are read from ../shared/fixtures/pacer; where they are absent, what needs them says so.
import { build } from 'vite'
import { foreground } from './bootstrap/child-process.mjs'
import { checkout, inCheckout } from './bootstrap/checkout.mjs'
import { runScript } from './bootstrap/failure.mjs'
import { requireNode } from './bootstrap/node-version.mjs'
import { ensurePackages } from './bootstrap/packages.mjs'
import { reportTo } from './bootstrap/progress.mjs'

const outDir = inCheckout('out', 'import-bench')

await runScript(async () => {
  reportTo(process.stderr)
  requireNode()
  await ensurePackages()
  await bundle()
  const { code } = await foreground(process.execPath, [`${outDir}/bench.js`, ...process.argv.slice(2)], {
    cwd: checkout,
  })
  return code
})

/** Node runs no TypeScript: the bench and the process that reads damaged files are bundled, the packages they use left outside. */
async function bundle() {
  await build({
    root: checkout,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rollupOptions: {
        input: {
          bench: inCheckout('e2e', 'import-bench', 'bench.ts'),
          'fuzz-worker': inCheckout('e2e', 'import-bench', 'fuzz-worker.ts'),
        },
      },
    },
  })
}
