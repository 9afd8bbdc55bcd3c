// Electron's own default app is not in the fallback runtime. This does what we need of it, in the way that one does:
// https://github.com/electron/electron/blob/v33.2.1/default_app/main.ts
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const { folder, preloads } = readArguments(process.argv.slice(1))
if (folder === undefined) stop('Usage: electron [-r module] <app folder> [arguments]')

Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true })
const requireFromHere = createRequire(path.join(process.cwd(), 'any'))
for (const preload of preloads) requireFromHere(preload)

try {
  const { name, productName, version, desktopName } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  )
  const appName = productName ?? name
  if (version !== undefined) app.setVersion(version)
  if (appName !== undefined) app.setName(appName)
  app.setDesktopName(desktopName ?? `${app.getName()}.desktop`)
  app.setAppPath(folder)
  // Awaited at the top level, so that Electron holds its ready event back until the app has set its listeners.
  await import(pathToFileURL(requireFromHere.resolve(folder)).href)
} catch (error) {
  stop(error)
}

function readArguments(words) {
  const preloads = []
  for (let i = 0; i < words.length; i += 1) {
    if (words[i] === '-r' || words[i] === '--require') preloads.push(words[(i += 1)])
    else if (!words[i].startsWith('-')) return { folder: path.resolve(words[i]), preloads }
  }
  return { folder: undefined, preloads }
}

// Not an error box: nobody can close it where this runtime is used, on a build machine without a screen.
function stop(reason) {
  process.stderr.write(`${reason instanceof Error ? reason.stack : reason}\n`)
  process.exit(1)
}
