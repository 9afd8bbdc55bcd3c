import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { RenderSession, TypstRenderer } from '@myriaddreamin/typst-ts-renderer'

/** A page in points. */
export interface PageSize {
  width: number
  height: number
}

/** One page of a drawing: its shapes, and the outlines of the letters that they use. */
export interface PageDrawing {
  letters: string
  shapes: string
}

/** The pages of a document that was set, drawn one by one. */
export interface DrawnPages {
  sizes: readonly PageSize[]
  /** Null where there is no such page. */
  draw(page: number): PageDrawing | null
}

/** Draws single pages: the compiler itself draws all of them or none, which takes longer than setting them. */
export interface PageDrawer {
  /** `pages` as the compiler exports them. */
  open(pages: Uint8Array): DrawnPages
}

const PACKAGE = '@myriaddreamin/typst-ts-renderer'

/** The renderer is WebAssembly, so that it runs wherever Node does. It is read with the first preview, not at every start. */
async function startedRenderer(): Promise<TypstRenderer> {
  const file = createRequire(import.meta.url).resolve(`${PACKAGE}/wasm`)
  const [{ default: start, TypstRendererBuilder }, wasm] = await Promise.all([
    import('@myriaddreamin/typst-ts-renderer'),
    readFile(file),
  ])
  await start({ module_or_path: wasm })
  return new TypstRendererBuilder().build()
}

let started: Promise<TypstRenderer> | null = null

/** The pages of a document lie one below the other; a window that keeps this far from their edges shows one alone. */
const INSIDE = 1

const PAGE = '<g class="typst-page"'

/** The text of the `index`th page, which the pages before and after it leave empty. */
function shapesOf(drawing: string, index: number): string {
  let start = drawing.indexOf(PAGE)
  for (let page = 0; page < index; page += 1) start = drawing.indexOf(PAGE, start + 1)
  const end = drawing.indexOf(PAGE, start + 1)
  return drawing.slice(start, end < 0 ? drawing.lastIndexOf('</svg>') : end)
}

const lettersOf = (drawing: string): string =>
  drawing.slice(drawing.indexOf('<defs class="glyph"'), drawing.indexOf(PAGE)).replace(/<style[\s\S]*?<\/style>/gu, '')

function sizesOf(session: RenderSession): PageSize[] {
  const pages = session.pages_info
  const sizes = Array.from({ length: pages.page_count }, (_, index) => {
    const { width_pt: width, height_pt: height } = pages.page(index)
    return { width, height }
  })
  pages.free()
  return sizes
}

/** Returns the drawer. */
export async function pageDrawer(): Promise<PageDrawer> {
  const renderer = await (started ??= startedRenderer())
  /** A session of its own for every page: what one has drawn before it leaves out of the next drawing. */
  const withSession = <T>(pages: Uint8Array, work: (session: RenderSession) => T): T => {
    const session = renderer.session_from_artifact(pages, 'vector')
    try {
      return work(session)
    } finally {
      session.free()
    }
  }
  return {
    open: (pages) => {
      const sizes = withSession(pages, sizesOf)
      return {
        sizes,
        draw: (index) => {
          const size = sizes[index]
          if (size === undefined) return null
          const top = sizes.slice(0, index).reduce((sum, { height }) => sum + height, 0)
          const drawing = withSession(pages, (session) =>
            session.render_in_window(0, top + INSIDE, size.width, top + size.height - INSIDE),
          )
          return { letters: lettersOf(drawing), shapes: shapesOf(drawing, index) }
        },
      }
    },
  }
}
