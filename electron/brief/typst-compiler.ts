import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { z } from 'zod'
import type { PdfStandard } from '../../shared/brief/brief-options'
import type { BriefContent } from './brief-content'
import type { PageDrawer } from './page-drawer'
import { pagePictures, type PagePictures } from './page-pictures'
import type { AssetFolder, Typeface } from './typeface'

/** Sets content as pages. */
export interface BriefCompiler {
  /** Returns the PDF to a standard. Throws where the template and the content do not fit each other: a bug. */
  pdf(content: BriefContent, standard: PdfStandard): Uint8Array
  /** Returns the pages to be looked at. Throws as `pdf` does. */
  pages(content: BriefContent, drawer: PageDrawer): PagePictures
}

const TEMPLATES = [
  'brief',
  'caption',
  'chronology',
  'findings',
  'history',
  'opening',
  'page-style',
  'people-and-dates',
  'plain-text',
  'questions',
  'signing',
  'sources',
  'timeline',
] as const

/** A folder that is nowhere on the disk: templates and content are handed over in memory, and nothing else can be read. */
const ROOT = resolve('/docketline-brief')

/** Recompilations after which what Typst remembers of earlier ones is let go. */
const CACHE_AGE = 3

/** The compiler's own names of the standards. */
const STANDARD_NAMES: Readonly<Record<PdfStandard, string>> = { 'pdf/a-2a': 'a-2a', 'pdf/ua-1': 'ua-1' }

const Diagnostic = z.object({ path: z.string(), range: z.object({ start: z.object({ line: z.number() }) }) })

/** Error texts of the compiler may quote the case, and a log must not: only where in which template it went wrong is kept. */
function failure(stage: string, diagnostics: readonly unknown[]): Error {
  const places = diagnostics.map((each) => {
    const { success, data } = Diagnostic.safeParse(each)
    return success ? `${basename(data.path)}:${data.range.start.line + 1}` : 'an unknown place'
  })
  return new Error(`The brief could not be ${stage} (${places.join(', ') || 'nothing more is known'})`)
}

/** A standard that the pages do not meet is reported in a thrown text, which may quote the case too. */
function exported(compiler: NodeCompiler, pages: NodeTypstDocument, standard: PdfStandard): Uint8Array {
  try {
    return compiler.pdf(pages, { pdfStandard: STANDARD_NAMES[standard] })
  } catch {
    throw failure(`written as ${standard.toUpperCase()}`, [])
  }
}

/** Reads the templates from the assets, through Node, which also reads them from inside a packaged app. */
export async function briefCompiler(assets: AssetFolder, typeface: Typeface): Promise<BriefCompiler> {
  const sources = await Promise.all(TEMPLATES.map((name) => readFile(assets.path(`brief/${name}.typ`), 'utf8')))
  const compiler = NodeCompiler.create({
    workspace: ROOT,
    fontArgs: [{ fontBlobs: typeface.files.map((file) => Buffer.from(file)) }],
  })
  for (const [index, name] of TEMPLATES.entries())
    compiler.addSource(resolve(ROOT, `${name}.typ`), sources[index] ?? '')
  const pagesOf = (content: BriefContent, preview: boolean): NodeTypstDocument => {
    const { page, ...said } = content
    const setup = { ...page, faces: typeface.families, preview }
    compiler.mapShadow(resolve(ROOT, 'setup.json'), Buffer.from(JSON.stringify(setup)))
    compiler.mapShadow(resolve(ROOT, 'brief.json'), Buffer.from(JSON.stringify(said)))
    const compiled = compiler.compile({ mainFilePath: resolve(ROOT, 'brief.typ') })
    const error = compiled.takeError()
    if (error !== null || compiled.result === null)
      throw failure('set', error === null ? [] : compiler.fetchDiagnostics(error))
    return compiled.result
  }
  return {
    pdf: (content, standard) => {
      const pdf = exported(compiler, pagesOf(content, false), standard)
      compiler.evictCache(CACHE_AGE)
      return pdf
    },
    pages: (content, drawer) => {
      const pages = pagesOf(content, true)
      const marks: unknown = compiler.query(pages, { selector: '<places>', field: 'value' })
      const pictures = pagePictures(drawer.open(compiler.vector(pages)), marks, content)
      compiler.evictCache(CACHE_AGE)
      return pictures
    },
  }
}
