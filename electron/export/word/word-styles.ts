import { convertInchesToTwip, LineRuleType, type IStylesOptions } from 'docx'
import type { PageSetup } from '../../brief/page-setup'

/** Half points, as Word counts type. */
const half = (points: number): number => Math.round(points * 2)
const TWENTIETHS = 20

/** Names of the styles of our own, as Word lists them. */
export const STYLES = {
  numbered: 'Numbered',
  table: 'TableText',
  tableHead: 'TableHead',
  caption: 'CourtCaption',
  frame: 'Legend',
  form: 'FormLine',
} as const

/** The type of a court's pages as styles that a user can change in one place: running text, headings, tables. */
export function wordStyles({ textSize, tableSize, pitch }: PageSetup): IStylesOptions {
  const line = Math.round(pitch * TWENTIETHS)
  const spacing = { line, lineRule: LineRuleType.AT_LEAST, after: 120 }
  const single = { before: 0, after: 60, line: 240, lineRule: LineRuleType.AUTO }
  const heading = { basedOn: 'Normal', next: 'Normal', quickFormat: true }
  return {
    default: {
      document: { run: { font: 'Times New Roman', size: half(textSize), color: '000000' }, paragraph: { spacing } },
      title: {
        run: { font: 'Times New Roman', size: half(textSize), bold: true, allCaps: true },
        paragraph: { alignment: 'center', spacing: { before: 240, after: 60 } },
      },
      heading1: {
        ...heading,
        run: { font: 'Times New Roman', size: half(textSize), bold: true, allCaps: true, color: '000000' },
        paragraph: { alignment: 'center', keepNext: true, spacing: { before: 360, after: 180 } },
      },
      heading2: {
        ...heading,
        run: { font: 'Times New Roman', size: half(textSize), bold: true, color: '000000' },
        paragraph: { keepNext: true, spacing: { before: 240, after: 120 } },
      },
      heading3: {
        ...heading,
        run: { font: 'Times New Roman', size: half(textSize), bold: true, italics: true, color: '000000' },
        paragraph: { keepNext: true, spacing: { before: 180, after: 80 } },
      },
      hyperlink: { run: { color: '000000', underline: {} } },
    },
    paragraphStyles: [
      {
        id: STYLES.numbered,
        name: 'Numbered',
        basedOn: 'Normal',
        paragraph: {
          indent: { left: convertInchesToTwip(0.5), hanging: convertInchesToTwip(0.5) },
          spacing: { ...single, after: 120 },
        },
      },
      {
        id: STYLES.table,
        name: 'Table text',
        basedOn: 'Normal',
        run: { size: half(tableSize) },
        paragraph: { spacing: { ...single, after: 0 } },
      },
      { id: STYLES.tableHead, name: 'Table head', basedOn: STYLES.table, run: { bold: true } },
      { id: STYLES.caption, name: 'Court caption', basedOn: 'Normal', paragraph: { spacing: single } },
      {
        id: STYLES.frame,
        name: 'Legend',
        basedOn: 'Normal',
        paragraph: { alignment: 'center', spacing: { ...single, after: 0 } },
      },
      { id: STYLES.form, name: 'Form line', basedOn: 'Normal', paragraph: { spacing: { ...single, after: 160 } } },
    ],
  }
}
