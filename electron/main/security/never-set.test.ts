import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')

/** Our own source, without the tests, which name what they forbid. */
const sources = ['electron', 'renderer', 'shared'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|html)$/.test(file) && !/\.test\.tsx?$|testing/.test(file))
    .map((file) => join(root, folder, file)),
)

/** Lines of code that hold a word; comments may say why it is not used. */
const linesWith = (word: RegExp): string[] =>
  sources.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => word.test(line) && !/^\s*(?:\*|\/\/|\/\*)/.test(line))
      .map((line) => `${file.slice(root.length)}: ${line.trim()}`),
  )

it.each([
  ['webSecurity', /webSecurity/],
  ['insecure content', /allowRunningInsecureContent/],
  ['experimental features', /experimentalFeatures/],
  ['blink features', /enableBlinkFeatures|enable-blink-features/],
  ['a policy that is bypassed', /bypassCSP/],
  ['allowpopups', /allowpopups/i],
  ['the remote module', /@electron\/remote|enableRemoteModule/],
  ['text run as code', /\beval\(|new Function\(|executeJavaScript/],
  ['text taken for markup', /dangerouslySetInnerHTML|insertAdjacentHTML|document\.write\(/],
  ['a page from a file', /loadFile\(/],
])('no code of ours ever sets or uses %s', (_what, word) => {
  expect(linesWith(word)).toEqual([])
})

it('only one place hands an address to the system, and only one listens to the page', () => {
  expect(linesWith(/shell\.openExternal/).map((line) => line.split(':')[0])).toEqual([
    '/electron/main/electron-desktop.ts',
  ])
  expect(linesWith(/ipcMain\.(?:handle|on)\b/).map((line) => line.split(':')[0])).toEqual(['/electron/main/ipc.ts'])
})
