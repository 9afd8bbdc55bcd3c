// npm run -s test:durability [-- --quick] [-- <proof> …]: the proofs of e2e/durability. Standard output is their JSON alone.
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
  const prove = await bundledProgram('durability', 'e2e/durability', ['prove', 'writer'])
  const electron = await prepareElectron()
  try {
    const { code } = await foreground(process.execPath, [prove, ...process.argv.slice(2)], {
      cwd: checkout,
      env: electron.environment,
      signalGroup: true,
    })
    return code
  } finally {
    electron.close()
  }
})
