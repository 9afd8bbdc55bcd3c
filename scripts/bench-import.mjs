// npm run -s bench:import [-- <work> …]: the figures of import (agreement, refusals, classification, speed, window, fuzz). Standard output is
// their JSON alone. The real pages are read from ../shared/fixtures/pacer; where they are absent, what needs them says so.
import { buildWhenStale } from './bootstrap/build.mjs'
import { bundledProgram } from './bootstrap/bundled-program.mjs'
import { foreground } from './bootstrap/child-process.mjs'
import { checkout } from './bootstrap/checkout.mjs'
import { prepareElectron } from './bootstrap/electron.mjs'
import { runScript } from './bootstrap/failure.mjs'
import { requireNode } from './bootstrap/node-version.mjs'
import { ensurePackages } from './bootstrap/packages.mjs'
import { reportTo } from './bootstrap/progress.mjs'

await runScript(async () => {
  reportTo(process.stderr)
  requireNode()
  await ensurePackages()
  await buildWhenStale()
  const bench = await bundledProgram('import-bench', 'e2e/import-bench', ['bench', 'fuzz-worker'])
  const electron = await prepareElectron()
  try {
    const { code } = await foreground(process.execPath, [bench, ...process.argv.slice(2)], {
      cwd: checkout,
      env: electron.environment,
    })
    return code
  } finally {
    electron.close()
  }
})
