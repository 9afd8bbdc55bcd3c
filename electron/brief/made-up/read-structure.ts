import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { z } from 'zod'

/** What assistive technology is given of a PDF. */
export interface ReadStructure {
  /** Every role that is used: "Table", "TH", "Figure" … */
  roles: ReadonlySet<string>
  /** Alternative texts of figures. */
  alternatives: string[]
  /** Links that lead to a place in the document, and addresses of the others. */
  innerLinks: number
  addresses: string[]
}

interface Node {
  role?: string | undefined
  alt?: string | undefined
  children?: Node[] | undefined
}

const Node: z.ZodType<Node> = z.lazy(() =>
  z.object({ role: z.string().optional(), alt: z.string().optional(), children: z.array(Node).optional() }),
)
const Annotation = z.object({ subtype: z.string(), dest: z.unknown().optional(), url: z.string().optional() })

function* nodesOf(node: Node): Iterable<Node> {
  yield node
  for (const child of node.children ?? []) yield* nodesOf(child)
}

/** Reads the structure tree and the links of a PDF with Mozilla's reader. */
export async function readStructure(pdf: Uint8Array): Promise<ReadStructure> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false })
  const document = await task.promise
  const [roles, alternatives, addresses] = [new Set<string>(), [] as string[], [] as string[]]
  let innerLinks = 0
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const tree: unknown = await page.getStructTree()
    for (const { role, alt } of tree === null ? [] : nodesOf(Node.parse(tree))) {
      if (role !== undefined) roles.add(role)
      if (role === 'Figure' && alt !== undefined) alternatives.push(alt)
    }
    const annotations: unknown = await page.getAnnotations()
    for (const { subtype, dest, url } of z.array(Annotation).parse(annotations)) {
      if (subtype !== 'Link') continue
      if (url !== undefined) addresses.push(url)
      else if (dest !== undefined && dest !== null) innerLinks++
    }
  }
  await task.destroy()
  return { roles, alternatives, innerLinks, addresses }
}
