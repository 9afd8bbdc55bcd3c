// npm run -s bench:brief: how long a brief takes, beside Chromium's own printing. Standard output is the JSON of e2e/bench/brief alone.
import { writeFileSync } from 'node:fs'
import { build } from 'vite'
import { foreground } from './bootstrap/child-process.mjs'
import { checkout, inCheckout } from './bootstrap/checkout.mjs'
import { prepareElectron } from './bootstrap/electron.mjs'
import { runScript } from './bootstrap/failure.mjs'
import { requireNode } from './bootstrap/node-version.mjs'
import { ensurePackages } from './bootstrap/packages.mjs'
import { reportTo } from './bootstrap/progress.mjs'

const outDir = inCheckout('out', 'bench-brief')

await runScript(async () => {
  reportTo(process.stderr)
  requireNode()
  await ensurePackages()
  await bundle()
  const electron = await prepareElectron()
  try {
    const { code } = await foreground(process.execPath, [`${outDir}/bench.js`], {
      cwd: checkout,
      env: electron.environment,
      signalGroup: true,
    })
    return code
  } finally {
    electron.close()
  }
})

/** Node runs no TypeScript: the bench and the two processes that it measures are bundled, the packages they use left outside. */
async function bundle() {
  const sources = (/** @type {string[]} */ ...names) =>
    Object.fromEntries(names.map((name) => [name, inCheckout('e2e', 'bench', 'brief', `${name}.ts`)]))
  const options = { root: checkout, configFile: /** @type {const} */ (false), logLevel: /** @type {const} */ ('error') }
  const common = { ssr: true, target: 'node20', minify: false }
  await build({
    ...options,
    build: { ...common, outDir, emptyOutDir: true, rollupOptions: { input: sources('bench') } },
  })
  // As in the app, everything but the native compiler is in one file: that is what a start reads.
  await build({
    ...options,
    ssr: { noExternal: true, external: ['@myriaddreamin/typst-ts-node-compiler', '@myriaddreamin/typst-ts-renderer'] },
    build: { ...common, outDir, emptyOutDir: false, rollupOptions: { input: sources('set-one') } },
  })
  await build({
    ...options,
    ssr: { noExternal: true },
    build: {
      ...common,
      outDir: `${outDir}/shell`,
      emptyOutDir: true,
      rollupOptions: { input: sources('print-page'), external: ['electron'] },
    },
  })
  writeFileSync(
    `${outDir}/shell/package.json`,
    JSON.stringify({ name: 'print', type: 'module', main: 'print-page.js' }),
  )
}
