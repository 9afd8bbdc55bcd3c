const PACKAGE = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//

/**
 * What an entry loads before anything else can happen: its own chunk and all that these import, without what is imported later.
 * @param {import('vite').Rolldown.OutputBundle} bundle
 * @param {string} entry
 */
export function firstLoad(bundle, entry) {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
  const begin = chunks.find((chunk) => chunk.isEntry && chunk.name === entry)
  if (begin === undefined) throw new Error(`There is no entry ${entry}`)
  const loaded = new Set([begin])
  for (const chunk of loaded) {
    for (const imported of chunks.filter(({ fileName }) => chunk.imports.includes(fileName))) loaded.add(imported)
  }
  /** @type {Set<string>} */
  const packages = new Set()
  for (const { modules } of loaded) {
    for (const [id, { renderedLength }] of Object.entries(modules)) {
      const name = PACKAGE.exec(id)?.[1]
      if (name !== undefined && renderedLength > 0) packages.add(name)
    }
  }
  const bytes = [...loaded].reduce((sum, { code }) => sum + Buffer.byteLength(code), 0)
  return { bytes, packages: [...packages] }
}

/**
 * Ends the build where an entry loads more at once than it may: the start of the app is as quick as its first load is small. What is
 * not needed before the window is painted belongs into an `import()`.
 * @param {{ entry: string, mostBytes: number, packages: readonly string[] }} limits
 * @returns {import('vite').Plugin}
 */
export const limitFirstLoad = ({ entry, mostBytes, packages: allowed }) => ({
  name: 'docketline-first-load',
  apply: 'build',
  generateBundle(_options, bundle) {
    const { bytes, packages } = firstLoad(bundle, entry)
    const more = packages.filter((name) => !allowed.includes(name))
    if (more.length > 0)
      this.error(`${entry} loads ${more.join(', ')} before its window is painted. Import what needs it later.`)
    if (bytes > mostBytes)
      this.error(
        `${entry} loads ${bytes} bytes before its window is painted, more than ${mostBytes}. Import some later.`,
      )
  },
})
