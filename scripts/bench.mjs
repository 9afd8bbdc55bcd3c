// npm run -s bench [-- --short] [-- --only <work>,…] [-- --sizes <events>,…]: the measurements of e2e/bench in real Electron.
// Standard output is their JSON alone.
import { writeFileSync } from 'node:fs'
import { build } from 'vite'
import { buildWhenStale } from './bootstrap/build.mjs'
import { foreground } from './bootstrap/child-process.mjs'
import { checkout, inCheckout } from './bootstrap/checkout.mjs'
import { prepareElectron } from './bootstrap/electron.mjs'
import { runScript } from './bootstrap/failure.mjs'
import { requireNode } from './bootstrap/node-version.mjs'
import { ensurePackages } from './bootstrap/packages.mjs'
import { reportTo } from './bootstrap/progress.mjs'

const outDir = inCheckout('out', 'bench')
const shellDir = inCheckout('out', 'bench', 'shell')

await runScript(async () => {
  reportTo(process.stderr)
  requireNode()
  await ensurePackages()
  await buildWhenStale()
  await bundle()
  const electron = await prepareElectron()
  try {
    const { code } = await foreground(process.execPath, [`${outDir}/bench.js`, ...process.argv.slice(2)], {
      cwd: checkout,
      env: electron.environment,
      signalGroup: true,
    })
    return code
  } finally {
    electron.close()
  }
})

/** Node runs no TypeScript: the bench is bundled, and so are the two pages that it measures the app beside. */
async function bundle() {
  const shared = { root: checkout, configFile: /** @type {const} */ (false), logLevel: /** @type {const} */ ('error') }
  await build({
    ...shared,
    build: {
      ssr: inCheckout('e2e', 'bench', 'bench.ts'),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
    },
  })
  await build({
    ...shared,
    root: inCheckout('e2e', 'bench', 'shell'),
    base: './',
    build: {
      outDir: shellDir,
      target: 'chrome130',
      rollupOptions: {
        input: ['plain', 'empty'].map((page) => inCheckout('e2e', 'bench', 'shell', `${page}.html`)),
      },
    },
  })
  await build({
    ...shared,
    build: {
      ssr: inCheckout('e2e', 'bench', 'shell', 'main.ts'),
      outDir: shellDir,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { external: ['electron'] },
    },
  })
  writeFileSync(`${shellDir}/package.json`, JSON.stringify({ name: 'bench-shell', type: 'module', main: 'main.js' }))
}
