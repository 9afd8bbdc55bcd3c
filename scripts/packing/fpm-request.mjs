import { parseArgs } from 'node:util'

const text = /** @type {const} */ ({ type: 'string' })
const many = /** @type {const} */ ({ type: 'string', multiple: true })

/** What electron-builder asks of fpm (app-builder-lib, FpmTarget). Anything else is an error. */
export function fpmRequest(/** @type {string[]} */ args) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      s: { ...text, short: 's' },
      t: { ...text, short: 't' },
      d: { ...many, short: 'd' },
      force: { type: 'boolean' },
      'deb-recommends': many,
      'deb-compression': text,
      'deb-priority': text,
      'rpm-os': text,
      'rpm-compression': text,
      'rpm-summary': text,
      architecture: text,
      'after-install': text,
      'after-remove': text,
      description: text,
      version: text,
      package: text,
      name: text,
      maintainer: text,
      vendor: text,
      url: text,
      category: text,
      license: text,
    },
  })
}

/** @typedef {ReturnType<typeof fpmRequest>['values']} Wanted */

/** @param {Wanted} values @param {keyof Wanted} name @returns {string} */
export function required(values, name) {
  const value = values[name]
  if (typeof value !== 'string' || value === '') throw new Error(`A package needs --${name}.`)
  return value
}

/** Whether the package is for tests, where its size does not count. */
export const isFast = process.env.DOCKETLINE_DIST_FAST === '1'
