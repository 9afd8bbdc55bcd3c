// npm run -s test:durability [-- --quick] [-- <proof> …]: the proofs of e2e/durability. Standard output is their JSON alone.
import { build } from 'vite'
import { foreground } from './bootstrap/child-process.mjs'
import { checkout, inCheckout } from './bootstrap/checkout.mjs'
import { runScript } from './bootstrap/failure.mjs'
import { requireNode } from './bootstrap/node-version.mjs'
import { ensurePackages } from './bootstrap/packages.mjs'
import { reportTo } from './bootstrap/progress.mjs'

const outDir = inCheckout('out', 'durability')

await runScript(async () => {
  reportTo(process.stderr)
  requireNode()
  await ensurePackages()
  await bundle()
  const { code } = await foreground(process.execPath, [`${outDir}/prove.js`, ...process.argv.slice(2)], {
    cwd: checkout,
  })
  return code
})

/** Node runs no TypeScript: the proofs and the process that they kill are bundled, the packages they use left outside. */
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
          prove: inCheckout('e2e', 'durability', 'prove.ts'),
          writer: inCheckout('e2e', 'durability', 'writer.ts'),
        },
      },
    },
  })
}
