import { briefContent, type BriefInput } from './brief-content'
import type { PagePictures } from './page-pictures'
import { briefCompiler, type BriefCompiler } from './typst-compiler'
import type { AssetFolder } from './typeface'

/** How far the work is: `fraction` from 0 to 1, `step` in words for the user. */
export interface BriefProgress {
  fraction: number
  step: string
}

const compilers = new Map<string, Promise<BriefCompiler>>()

/** One compiler per assets folder for the life of the process: the second brief is set in a fraction of the time. */
function compilerOf(assets: AssetFolder): Promise<BriefCompiler> {
  const key = assets.path('brief')
  const known = compilers.get(key)
  if (known !== undefined) return known
  const made = briefCompiler(assets)
  compilers.set(key, made)
  made.catch(() => compilers.delete(key))
  return made
}

/** Sets the brief of a case and returns its pages as vectors, to be looked at. Throws as `setBrief` does. */
export async function setPages(request: BriefInput & { assets: AssetFolder }): Promise<PagePictures> {
  const compiler = await compilerOf(request.assets)
  return compiler.pages(briefContent(request, compiler.typeface))
}

/**
 * Sets the brief of a case and returns the PDF. The same input gives the same bytes. It takes the processor while it works, so
 * run it away from any window. Throws only on a bug: any sound document can be set.
 */
export async function setBrief(
  request: BriefInput & { assets: AssetFolder },
  onProgress: (progress: BriefProgress) => void = () => undefined,
): Promise<Uint8Array> {
  onProgress({ fraction: 0, step: 'Reading the case' })
  const compiler = await compilerOf(request.assets)
  const content = briefContent(request, compiler.typeface)
  onProgress({ fraction: 0.35, step: 'Setting the pages' })
  const pdf = compiler.pdf(content, request.options.standard)
  onProgress({ fraction: 1, step: 'Done' })
  return pdf
}
