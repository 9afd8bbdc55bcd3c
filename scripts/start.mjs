// npm start: installs what is missing, builds what is stale, opens the app. Arguments after "--" go to the app.
// This script and the files in bootstrap/ may import only Node's own modules at the top: the packages come later.
import { buildWhenStale } from './bootstrap/build.mjs'
import { checkout, startedFrom } from './bootstrap/checkout.mjs'
import { foreground } from './bootstrap/child-process.mjs'
import { needsVirtualDisplay } from './bootstrap/display.mjs'
import { prepareElectron } from './bootstrap/electron.mjs'
import { runScript } from './bootstrap/failure.mjs'
import { requireNode } from './bootstrap/node-version.mjs'
import { ensurePackages } from './bootstrap/packages.mjs'
import { say } from './bootstrap/progress.mjs'
import { canSandbox } from './bootstrap/sandbox.mjs'

await runScript(async () => {
  requireNode()
  await ensurePackages()
  await buildWhenStale()
  const electron = await prepareElectron()
  if (needsVirtualDisplay()) say('There is no display here: the app runs on a virtual one (Xvfb) that nobody sees.')
  const switches = canSandbox(electron.executable) ? [] : ['--no-sandbox']
  const { code } = await foreground(electron.executable, [...switches, checkout, ...process.argv.slice(2)], {
    cwd: startedFrom,
    env: electron.environment,
  })
  electron.close()
  return code
})
