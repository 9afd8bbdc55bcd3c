// npm run -s test:installed [-- --keep]: proves the deb on a clean Debian: installs, starts, drives, upgrades and purges it.
// As root on Debian or Ubuntu, with debootstrap. Standard output is the figures as JSON alone.
import { parseArgs } from 'node:util'
import { Failure, runScript } from './bootstrap/failure.mjs'
import { requireNode } from './bootstrap/node-version.mjs'
import { ensurePackages } from './bootstrap/packages.mjs'
import { reportTo } from './bootstrap/progress.mjs'

await runScript(async () => {
  const { values } = parseArgs({ options: { keep: { type: 'boolean', default: false } } })
  reportTo(process.stderr)
  requireNode()
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    throw new Failure('A clean root to install into can only be made by root on Linux.')
  await ensurePackages()
  const { proveInstalled } = await import('./installed/prove.mjs')
  const figures = await proveInstalled(values.keep)
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`)
  return figures.every(({ ok }) => ok) ? 0 : 1
})
