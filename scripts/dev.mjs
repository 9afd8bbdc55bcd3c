// npm run dev: the app with hot reload of the renderer, and a restart when the main process changes.
import { electronViteProgram, forgetBuild } from './bootstrap/build.mjs'
import { checkout } from './bootstrap/checkout.mjs'
import { foreground } from './bootstrap/child-process.mjs'
import { prepareElectron } from './bootstrap/electron.mjs'
import { runScript } from './bootstrap/failure.mjs'
import { requireNode } from './bootstrap/node-version.mjs'
import { ensurePackages } from './bootstrap/packages.mjs'
import { canSandbox } from './bootstrap/sandbox.mjs'

await runScript(async () => {
  requireNode()
  await ensurePackages()
  const electron = await prepareElectron()
  forgetBuild()
  const switches = canSandbox(electron.executable) ? [] : ['--noSandbox']
  const args = [electronViteProgram, 'dev', '--watch', ...switches, '--', ...process.argv.slice(2)]
  const { code } = await foreground(process.execPath, args, { cwd: checkout, env: electron.environment })
  electron.close()
  return code
})
