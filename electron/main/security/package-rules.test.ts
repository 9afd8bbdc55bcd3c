import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

const inCheckout = (name: string): string => readFileSync(resolve(import.meta.dirname, '../../..', name), 'utf8')
const config = inCheckout('electron-builder.yml')

/** What is indented under a key of the packages' description. */
function block(key: string): Record<string, string> {
  const [, lines = ''] = new RegExp(`^${key}:\\n((?: {2}\\S.*\\n)+)`, 'm').exec(config) ?? []
  return Object.fromEntries(
    lines.split('\n').flatMap((line) => (line === '' ? [] : [line.trim().split(': ') as [string, string]])),
  )
}

it('asks for the fuses of a release', () => {
  expect(block('electronFuses')).toEqual({
    runAsNode: 'false',
    enableCookieEncryption: 'true',
    enableNodeOptionsEnvironmentVariable: 'false',
    enableNodeCliInspectArguments: 'false',
    enableEmbeddedAsarIntegrityValidation: 'true',
    onlyLoadAppFromAsar: 'true',
    loadBrowserProcessSpecificV8Snapshot: 'false',
    grantFileProtocolExtraPrivileges: 'false',
  })
})

it('signs and hardens on a Mac, and gives nothing up but what V8 needs', () => {
  expect(block('mac')).toMatchObject({ hardenedRuntime: 'true' })
  const keys = [...inCheckout('packaging/mac/entitlements.plist').matchAll(/<key>(.*?)<\/key>/g)].map(([, key]) => key)
  expect(keys).toEqual(['com.apple.security.cs.allow-jit'])
})

it('installs for one user on Windows, without asking for more rights, and leaves the library', () => {
  expect(block('nsis')).toMatchObject({
    perMachine: 'false',
    allowElevation: 'false',
    deleteAppDataOnUninstall: 'false',
  })
})

it.each(['packaging/linux/after-install.sh', 'packaging/linux/after-remove.sh'])(
  '%s touches no home folder',
  (script) => {
    const code = inCheckout(script).replaceAll(/^\s*#.*$/gm, '')
    expect(code).not.toMatch(/home|HOME|\.config|~|rm /)
  },
)

it('leads nobody to the addresses that a publisher has still to set', () => {
  const files = ['renderer', 'shared', 'electron'].flatMap((folder) =>
    readdirSync(resolve(import.meta.dirname, '../../..', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|tsx|html)$/.test(name) && !/\.test\.|testing/.test(name))
      .map((name) => `${folder}/${name}`),
  )
  expect(files.length).toBeGreaterThan(300)
  // The one that names such an address gives it to electron-updater, which wants one before the user's own is set.
  const placeholder = 'electron/main/updates/update-means.ts'
  expect(files.filter((name) => inCheckout(name).includes('docketline.example'))).toEqual([placeholder])
})
