import type { ExportFormat } from '../../shared/brief/export-format'
import { exportAs } from '../features/brief/export-as'
import { seenView } from '../features/brief/seen-view'
import { either, noCase, type Behaviour } from './behaviour'

const free = either(noCase, ({ ui }) => (ui.getState().brief === null ? null : 'An export is being made'))

const whole = (format: ExportFormat): Behaviour => ({ run: (workspace) => exportAs(workspace, format), blocked: free })

const seen = (format: 'svg' | 'png'): Behaviour => ({
  run: (workspace) => exportAs(workspace, format, seenView(workspace)),
  blocked: free,
})

export const exportCommands = {
  'brief.export': { run: ({ ui }) => ui.setState({ dialog: 'brief' }), blocked: noCase },
  'export.docx': whole('docx'),
  'export.md': whole('md'),
  'export.xlsx': whole('xlsx'),
  'export.csv': whole('csv'),
  'export.ics': whole('ics'),
  'export.pngSeen': seen('png'),
  'export.svgSeen': seen('svg'),
  'export.png': whole('png'),
  'export.svg': whole('svg'),
  'export.json': whole('json'),
} satisfies Record<string, Behaviour>
