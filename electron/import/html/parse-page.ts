import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5'
import { err, ok, type Result } from '../../../shared/result'
import type { NotADocket } from '../not-a-docket'

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.ChildNode
type Document = DefaultTreeAdapterTypes.Document

/** Real pages stay under 40. Below this cap every scan of the parser's open elements, and every walk of ours, is short. */
const MAX_DEPTH = 600
/** Strays that a table pushes out in front of itself. Each costs a search among its neighbours; real pages have a few. */
const MAX_STRAYS = 20_000

class HostilePage extends Error {}

/** A tree builder that gives up where a page is built to make it slow. */
function cappedAdapter(): typeof defaultTreeAdapter {
  let depth = 0
  let strays = 0
  return {
    ...defaultTreeAdapter,
    onItemPush() {
      if (++depth > MAX_DEPTH) throw new HostilePage()
    },
    onItemPop() {
      depth -= 1
    },
    insertBefore(parent, node, reference) {
      if (++strays > MAX_STRAYS) throw new HostilePage()
      defaultTreeAdapter.insertBefore(parent, node, reference)
    },
    insertTextBefore(parent, text, reference) {
      if (++strays > MAX_STRAYS) throw new HostilePage()
      defaultTreeAdapter.insertTextBefore(parent, text, reference)
    },
  }
}

/** Returns the tree of a page; nothing of it is run or fetched. An error where it nests deeper than any real page. */
export function parsePage(html: string): Result<Document, NotADocket> {
  try {
    return ok(parse(html, { treeAdapter: cappedAdapter(), scriptingEnabled: false }))
  } catch (error) {
    if (!(error instanceof HostilePage)) throw error
    return err({
      code: 'malformed-page',
      message: 'This page is nested far deeper than any court page and was not read. Save the docket report again.',
    })
  }
}
