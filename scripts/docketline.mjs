// npm run -s docketline -- <command>: the command line tool from a checkout. Standard output is the tool's alone.
import { buildWhenStale } from './bootstrap/build.mjs'
import { inCheckout, startedFrom } from './bootstrap/checkout.mjs'
import { foreground } from './bootstrap/child-process.mjs'
import { runScript } from './bootstrap/failure.mjs'
import { requireNode } from './bootstrap/node-version.mjs'
import { ensurePackages } from './bootstrap/packages.mjs'
import { reportTo } from './bootstrap/progress.mjs'

await runScript(async () => {
  reportTo(process.stderr)
  requireNode()
  await ensurePackages()
  await buildWhenStale()
  const tool = inCheckout('out', 'main', 'docketline.js')
  const { code } = await foreground(process.execPath, [tool, ...process.argv.slice(2)], { cwd: startedFrom })
  return code
})
