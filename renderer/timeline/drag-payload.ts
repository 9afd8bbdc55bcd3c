import { z } from 'zod'
import { EVENT_KINDS } from '../../shared/model/event'
import { EventId } from '../../shared/model/ids'

const TYPE = 'application/x-docketline'

/** Whether a drag brings files from outside the window. */
export const carriesFiles = (transfer: DataTransfer | null): boolean => transfer?.types.includes('Files') ?? false

/** Whether there is a PDF among them: the type of a file may be seen while it is dragged, its name may not. */
export const carriesPdf = (transfer: DataTransfer | null): boolean =>
  [...(transfer?.items ?? [])].some(({ kind, type }) => kind === 'file' && type === 'application/pdf')

const DragPayload = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('new'), event: z.enum(EVENT_KINDS) }),
  z.strictObject({ kind: z.literal('tray'), ids: z.array(EventId).min(1) }),
])
/** What is being dragged onto the timeline: a new event of some kind, or undated events from the tray. */
export type DragPayload = z.infer<typeof DragPayload>

/** What the drag carries, for `dragover`, which may see the types of a drag but never its data. */
let current: DragPayload | null = null

export function writeDragPayload(transfer: DataTransfer, payload: DragPayload): void {
  current = payload
  transfer.setData(TYPE, JSON.stringify(payload))
  transfer.effectAllowed = payload.kind === 'new' ? 'copy' : 'move'
}

export const hasDragPayload = (transfer: DataTransfer | null): boolean => transfer?.types.includes(TYPE) ?? false

/** The payload of the drag under way, as its source wrote it; null for anything from outside the window. */
export const dragPayloadUnderWay = (transfer: DataTransfer | null): DragPayload | null =>
  hasDragPayload(transfer) ? current : null

/** The payload of a drop, parsed: another program can put anything under this type. */
export function readDragPayload(transfer: DataTransfer | null): DragPayload | null {
  try {
    const parsed = DragPayload.safeParse(JSON.parse(transfer?.getData(TYPE) ?? ''))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
