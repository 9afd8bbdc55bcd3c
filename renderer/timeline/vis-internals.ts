import type { Timeline } from 'vis-timeline/esnext'
import type { EventId } from '../../shared/model/ids'

/**
 * The parts of vis-timeline 8.5.4 that are not its public interface and that we lean on. Pinned to that exact version;
 * `internalsOf` throws when one is missing, so that an upgrade fails at once and loudly.
 */
export interface VisItem {
  id: string | number
  data: { event: EventId; start: Date; end?: Date }
  top: number
  displayed: boolean
  /** Its element, where it has one by now: `point` of a point, `box` of a bar. */
  dom: { point?: HTMLElement; box?: HTMLElement }
  /** Of a bar: where it begins, in pixels of the window. */
  left: number
  /** Of a point: where it stands, in pixels of the window and from the top of the lane. */
  pointX?: number
  pointY?: number
  /** Ours: whether a bar's distance from the top was ever written. */
  placed?: boolean
  /** Of a bar: whether its label may reach beyond it, and whether it wraps. */
  overflow?: boolean
  whiteSpace?: boolean
  hide(): void
  redraw(asQueue: true): ReadonlyArray<() => void>
  repositionX(): void
  repositionY(): void
  /** Of a point: writes where it stands. */
  repositionXY?(): void
  _getDomComponentsSizes(): Record<'dot' | 'content' | 'point' | 'box', { width: number; height: number }>
}

export interface VisGroup {
  groupId: string
  top: number
  height: number
  width: number
  isVisible: boolean
  items: Record<string, VisItem>
  visibleItems: VisItem[]
  dom: { background: HTMLElement; foreground: HTMLElement; label: HTMLElement }
  add(item: VisItem): void
  /** Draws, or with its fourth argument returns the steps of drawing; the last tells whether the size is another. */
  redraw(...how: unknown[]): boolean | ReadonlyArray<() => boolean>
  _checkIfVisible(item: VisItem, visible: VisItem[], range: VisRange): void
}

export interface VisRange {
  start: number
  end: number
  options: { zoomMin: number }
  setRange(start: number, end: number, options: { animation: false; byUser: boolean }): void
}

/** Draws one label of the axis at a place in pixels. */
type RepaintText = (x: number, text: string, orientation: string, className: string) => HTMLElement

type DataEvent = 'add' | 'update' | 'remove'
type DataListener = (event: unknown, payload: { items: unknown }) => void

export interface VisInternals {
  range: VisRange
  timeAxis: {
    _repaintLabels(): void
    _repaintMinorText: RepaintText
    _repaintMajorText: RepaintText
  }
  itemSet: {
    groups: Record<string, VisGroup>
    /** Ids of the lanes from top to bottom. */
    groupIds: readonly string[]
    dom: { frame: HTMLElement; foreground: HTMLElement }
    /** Draws all lanes; true where the size is another than before. */
    redraw(): boolean
    /** What it listens to its data with. */
    itemListeners: Record<DataEvent, DataListener>
    itemsData: Record<'on' | 'off', (event: DataEvent, listener: DataListener) => void>
    _onAdd(items: unknown): void
    _onUpdate(items: unknown): void
    _onRemove(items: unknown): void
    _onAddGroups(ids: unknown): void
  }
  props: {
    center: { width: number; height: number }
    centerContainer: { width: number; height: number }
    left: { width: number }
    top: { height: number }
    scrollTop: number
  }
  dom: { root: HTMLElement; centerContainer: HTMLElement; center: HTMLElement; left: HTMLElement }
  emit(event: string, payload: unknown): void
  _setScrollTop(top: number): number
  _redraw(): void
}

const isFunction = (value: unknown): boolean => typeof value === 'function'

/** The internals of a timeline. Throws when the installed vis-timeline is not built as 8.5.4 is. */
export function internalsOf(timeline: Timeline): VisInternals {
  const inside = timeline as unknown as VisInternals
  const group = Object.values(inside.itemSet.groups)[0]
  const whole =
    typeof inside.range.start === 'number' &&
    isFunction(inside.range.setRange) &&
    isFunction(inside.timeAxis._repaintLabels) &&
    isFunction(inside.timeAxis._repaintMinorText) &&
    isFunction(inside.timeAxis._repaintMajorText) &&
    isFunction(inside.itemSet._onAdd) &&
    isFunction(inside.itemSet._onAddGroups) &&
    isFunction(inside.itemSet.itemListeners.add) &&
    isFunction(inside.itemSet.itemsData.off) &&
    Array.isArray(inside.itemSet.groupIds) &&
    inside.itemSet.dom.frame instanceof HTMLElement &&
    inside.itemSet.dom.foreground instanceof HTMLElement &&
    isFunction(inside.itemSet.redraw) &&
    isFunction(inside._setScrollTop) &&
    inside.dom.centerContainer instanceof HTMLElement &&
    (group === undefined || (isFunction(group.redraw) && isFunction(group.add) && isFunction(group._checkIfVisible)))
  if (!whole) throw new Error('This vis-timeline is not built as 8.5.4 is: the patches of the timeline do not fit')
  return inside
}
