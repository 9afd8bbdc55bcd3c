import type { Timeline } from 'vis-timeline/esnext'

/**
 * The parts of vis-timeline 8.5.4 that are not its public interface and that we lean on. Pinned to that exact version;
 * `internalsOf` throws when one is missing, so that an upgrade fails at once and loudly.
 */
export interface VisItem {
  id: string | number
  data: { start: Date; end?: Date }
  top: number
  displayed: boolean
  isCluster?: boolean
  hide(): void
}

export interface VisGroup {
  groupId: string
  top: number
  height: number
  visibleItems: VisItem[]
  props: { label: { height: number } }
  dom: { foreground: HTMLElement; label: HTMLElement }
  _calculateHeight(margin: { axis: number }): number
  _checkIfVisible(item: VisItem, visible: VisItem[], range: VisRange): void
  _checkIfVisibleWithReference(item: VisItem, visible: VisItem[], seen: Record<string, boolean>, range: VisRange): void
}

export interface VisRange {
  start: number
  end: number
  options: { zoomMin: number }
  setRange(start: number, end: number, options: { animation: false; byUser: boolean }): void
}

export interface VisInternals {
  range: VisRange
  itemSet: {
    groups: Record<string, VisGroup>
    itemListeners: Record<'add' | 'update' | 'remove', (event: unknown, payload: { items: unknown }) => void>
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
    isFunction(inside.itemSet._onAdd) &&
    isFunction(inside.itemSet._onAddGroups) &&
    isFunction(inside.itemSet.itemListeners.add) &&
    isFunction(inside._setScrollTop) &&
    inside.dom.centerContainer instanceof HTMLElement &&
    (group === undefined ||
      (isFunction(group._calculateHeight) &&
        isFunction(group._checkIfVisible) &&
        isFunction(group._checkIfVisibleWithReference)))
  if (!whole) throw new Error('This vis-timeline is not built as 8.5.4 is: the patches of the timeline do not fit')
  return inside
}
