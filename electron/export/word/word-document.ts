import {
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type ISectionOptions,
} from 'docx'
import type { BriefContent } from '../../brief/brief-content'
import type { PageSetup } from '../../brief/page-setup'
import type { TimelinePart } from '../../brief/timeline/timeline-part'
import type { Typeface } from '../../brief/typeface'
import type { Block } from '../text/block'
import { partBlocks } from '../text/part-blocks'
import { settledFile } from './settled-file'
import { wordBlock, type WordElement } from './word-blocks'
import { wordText } from './word-inline'
import { STYLES, wordStyles } from './word-styles'
import { wordTimeline } from './word-timeline'

/** Word counts in twentieths of a point. */
const TWENTIETHS = 20
const INCH = 72

/** A stretch of pages that lie the same way. */
interface Stretch {
  isTurned: boolean
  children: WordElement[]
}

const liesTurned = ({ setting }: TimelinePart): boolean => setting === 'turned-pages'

/** The blocks in stretches: a timeline on turned pages has one of its own, its heading with it. */
async function stretchesOf(
  blocks: readonly Block[],
  page: PageSetup,
  { typeface, faces }: { typeface: Typeface; faces: string },
): Promise<Stretch[]> {
  const width = Math.round((page.width - page.margins.left - page.margins.right) * TWENTIETHS)
  let current: Stretch = { isTurned: false, children: [] }
  const stretches = [current]
  const turnTo = (isTurned: boolean): void => {
    if (isTurned === current.isTurned) return
    current = { isTurned, children: [] }
    stretches.push(current)
  }
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1]
    const timeline = block.kind === 'timeline' ? block : next?.kind === 'timeline' ? next : null
    turnTo(timeline !== null && liesTurned(timeline.part))
    const children =
      block.kind === 'timeline' ? await wordTimeline(block.part, typeface, faces) : wordBlock(block, width)
    current.children.push(...children)
  }
  return stretches.filter(({ children }) => children.length > 0)
}

function footer({ footer: words, page }: BriefContent): Footer {
  const number =
    page.pageNumbers === 'page-of'
      ? ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES]
      : [PageNumber.CURRENT]
  const lines = [
    ...(words === '' || page.pageNumbers === 'number'
      ? []
      : [new TextRun({ text: `${wordText(words)}    `, size: 18 })]),
    new TextRun({ children: number, size: 18 }),
  ]
  return new Footer({ children: [new Paragraph({ alignment: 'center', style: STYLES.table, children: lines })] })
}

function section(stretch: Stretch, content: BriefContent): ISectionOptions {
  const { page, header } = content
  const { margins } = page
  const twips = (points: number): number => Math.round(points * TWENTIETHS)
  const around = stretch.isTurned ? { top: INCH, right: INCH, bottom: INCH, left: INCH } : margins
  const heading = new Paragraph({
    alignment: 'center',
    style: STYLES.table,
    children: [new TextRun({ text: wordText(header), bold: true, size: 18 })],
  })
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        // Turned, Word itself swaps width and height.
        size: {
          width: twips(page.width),
          height: twips(page.height),
          orientation: stretch.isTurned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(around.top),
          right: twips(around.right),
          bottom: twips(around.bottom),
          left: twips(around.left),
        },
      },
    },
    ...(header !== '' && { headers: { default: new Header({ children: [heading] }) } }),
    footers: { default: footer(content) },
    children: stretch.children,
  }
}

/**
 * A brief as a Word file (Office Open XML): the parts, the cites and the type of the PDF, with styles, headings and a table of contents
 * that are Word's own. Word fills in the contents when it opens the file. Nobody's name is in it, and the same content gives the same bytes.
 */
export async function wordOf(
  content: BriefContent,
  letters: { typeface: Typeface; faces: string },
): Promise<Uint8Array> {
  const blocks = content.parts.flatMap(partBlocks)
  const stretches = await stretchesOf(blocks, content.page, letters)
  const document = new Document({
    title: content.title,
    creator: content.producer,
    lastModifiedBy: content.producer,
    description: '',
    features: { updateFields: true },
    styles: wordStyles(content.page),
    sections: stretches.map((stretch) => section(stretch, content)),
  })
  return settledFile(new Uint8Array(await Packer.toBuffer(document)), content.day)
}
