const PURE = /[\\/](?:shared|electron[\\/]store)[\\/]/

/**
 * Gathers what an entry shares with others into one chunk: each file costs the loader of modules as much as its code does. The others
 * may load more than they need by it. What `before` has loaded by then stays apart, in a chunk of its own as far as others share it.
 * @param {{ entry: string, before: string }} modules absolute paths
 * @returns {import('vite').Rolldown.CodeSplittingGroup[]}
 */
export function oneSharedChunk({ entry, before }) {
  const of = loads(entry)
  const there = loads(before)
  return [
    { priority: 2, name: (id, context) => (PURE.test(id) && there(context).has(id) ? 'begun' : null) },
    {
      priority: 1,
      minShareCount: 2,
      name: (id, context) => (of(context).has(id) && !there(context).has(id) ? 'shared' : null),
    },
  ]
}

/** All modules that one loads at once, itself among them. @param {string} start */
function loads(start) {
  /** @type {Set<string> | null} */
  let known = null
  return (/** @type {import('vite').Rolldown.ChunkingContext} */ context) => {
    if (known !== null) return known
    known = new Set([start])
    for (const id of known) for (const next of context.getModuleInfo(id)?.importedIds ?? []) known.add(next)
    return known
  }
}
