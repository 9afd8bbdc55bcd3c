import { briefContent, type BriefInput } from './brief-content'
import { pageDrawer, type PageDrawer } from './page-drawer'
import type { PagePictures } from './page-pictures'
import { briefCompiler, type BriefCompiler } from './typst-compiler'
import { typefaceFor, type AssetFolder, type Typeface } from './typeface'

/** How far the work is: `fraction` from 0 to 1, `step` in words for the user. */
export interface BriefProgress {
  fraction: number
  step: string
}

export type BriefRequest = BriefInput & { assets: AssetFolder }

const compilers = new Map<string, Promise<BriefCompiler>>()

/** One compiler for each set of fonts for the life of the process: the second brief is set in a fraction of the time. */
function compilerOf(assets: AssetFolder, typeface: Typeface): Promise<BriefCompiler> {
  const key = [assets.path('brief'), ...typeface.families].join('\n')
  const known = compilers.get(key)
  if (known !== undefined) return known
  const made = briefCompiler(assets, typeface)
  compilers.set(key, made)
  made.catch(() => compilers.delete(key))
  return made
}

let drawer: Promise<PageDrawer> | null = null

/** Pages to be looked at, and the words that a certificate would state of them. */
export interface SetPages extends PagePictures {
  words: number
}

/** Sets the brief of a case and returns its pages as vectors, to be looked at. Throws as `setBrief` does. */
export async function setPages(request: BriefRequest): Promise<SetPages> {
  const typeface = await typefaceFor(request.document, request.assets)
  const compiler = await compilerOf(request.assets, typeface)
  const content = briefContent(request, typeface)
  return { ...compiler.pages(content, await (drawer ??= pageDrawer())), words: content.words }
}

/**
 * Sets the brief of a case and returns the PDF. The same input gives the same bytes. It takes the processor while it works, so
 * run it away from any window. Rejects with `ExpectedError` where a file of the app's own is missing, else only on a bug: any
 * sound document can be set.
 */
export async function setBrief(
  request: BriefRequest,
  onProgress: (progress: BriefProgress) => void = () => undefined,
): Promise<Uint8Array> {
  onProgress({ fraction: 0, step: 'Reading the typeface' })
  const typeface = await typefaceFor(request.document, request.assets)
  const compiler = await compilerOf(request.assets, typeface)
  onProgress({ fraction: 0.1, step: 'Drawing the timeline' })
  const content = briefContent(request, typeface)
  onProgress({ fraction: 0.35, step: 'Setting the pages' })
  const pdf = compiler.pdf(content, request.options.standard)
  onProgress({ fraction: 1, step: 'Done' })
  return pdf
}

/** The words that a certificate would state of the brief. */
export async function countBriefWords(request: BriefRequest): Promise<number> {
  return briefContent(request, await typefaceFor(request.document, request.assets)).words
}
