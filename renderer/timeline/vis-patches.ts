import { LeavingItems } from './leaving-items'
import type { PanShift } from './pan-shift'
import { drawLane, laneHeight, ROW_PX, type RowSource } from './vis-lane-drawing'
import type { VisGroup, VisInternals, VisItem } from './vis-internals'

/**
 * Fits a timeline with changes, each to this one instance and none to a prototype. Measured in shared/timeline-rendering.md and by
 * `npm run bench`: what vis-timeline spends most of a frame on is having the browser lay out the page to read sizes that we know.
 */
export function patchTimeline(vis: VisInternals, rows: RowSource, shift: PanShift): void {
  const leaving = new LeavingItems()
  dropSynchronousRedraws(vis)
  tellWidth(vis)
  shiftWhilePanning(vis, shift, leaving)
  const patchGroups = (): void => {
    for (const [id, group] of Object.entries(vis.itemSet.groups)) {
      if (Object.hasOwn(group, 'redraw')) continue
      // Nothing is ever put into the background, and vis-timeline has the page laid out to measure it in every frame.
      if (id === '__background__') group.redraw = () => false
      else patchLane(group, vis, rows, leaving)
    }
  }
  patchGroups()
  const addGroups = vis.itemSet._onAddGroups.bind(vis.itemSet)
  vis.itemSet._onAddGroups = (ids) => {
    addGroups(ids)
    patchGroups()
  }
}

/**
 * The item set redraws at once on every change of its data, on top of the redraw that the change queues already: between what a feed
 * takes away and what it adds, which is a drawing of neither. It listens to its data since it was made, by these very functions.
 */
function dropSynchronousRedraws({ itemSet }: VisInternals): void {
  const quiet: typeof itemSet.itemListeners = {
    add: (_event, { items }) => itemSet._onAdd(items),
    update: (_event, { items }) => itemSet._onUpdate(items),
    remove: (_event, { items }) => itemSet._onRemove(items),
  }
  for (const event of ['add', 'update', 'remove'] as const) {
    itemSet.itemsData.off(event, itemSet.itemListeners[event])
    itemSet.itemListeners[event] = quiet[event]
    itemSet.itemsData.on(event, quiet[event])
  }
}

/** The frame of the items is as wide as the chart; to read that off the page in the middle of a drawing is one more layout. */
function tellWidth({ itemSet, props }: VisInternals): void {
  Object.defineProperty(itemSet.dom.frame, 'offsetWidth', { get: () => props.center.width })
}

/** Where nothing but the start of the window has changed, all items move as one. */
function shiftWhilePanning({ itemSet }: VisInternals, shift: PanShift, leaving: LeavingItems): void {
  const redraw = itemSet.redraw.bind(itemSet)
  const { foreground } = itemSet.dom
  const draw = (): boolean => {
    const stays = shift.follow()
    const transform = shift.px === 0 ? '' : `translateX(${shift.px}px)`
    if (foreground.style.transform !== transform) foreground.style.transform = transform
    return stays ? false : redraw()
  }
  itemSet.redraw = () => leaving.drawWithout(draw)
}

function patchLane(group: VisGroup, vis: VisInternals, rows: RowSource, leaving: LeavingItems): void {
  // Adding an item shows it at once: a forced layout per item. The queued redraw shows all of them together.
  group._checkIfVisible = () => undefined
  const add = group.add.bind(group)
  group.add = (item) => {
    knowSizes(item)
    standInPlace(item)
    leaving.hold(item)
    add(item)
  }
  group.redraw = () => [() => drawLane(group, topOf(group, vis, rows), vis, rows)]
}

/** Lanes stand below one another in their order, which need not be the one they are drawn in. */
function topOf({ groupId }: VisGroup, { itemSet }: VisInternals, rows: RowSource): number {
  const { groupIds } = itemSet
  return groupIds.slice(0, groupIds.indexOf(groupId)).reduce((top, id) => top + laneHeight(id, rows), 0)
}

/** Every item is one row high by the style sheet, and its width is never asked: it need not be measured. */
function knowSizes(item: VisItem): void {
  const none = { width: 0, height: 0 }
  const row = { width: 0, height: ROW_PX }
  item._getDomComponentsSizes = () => {
    item.overflow = true
    item.whiteSpace = false
    return { dot: none, content: row, point: row, box: row }
  }
}

/**
 * An item stands where it is placed, not moved there by a transform of its own: the browser would keep a layer's worth of notes for each
 * and go through all of them in every frame, though it is their common frame that moves.
 */
function standInPlace(item: VisItem): void {
  const repositionX = item.repositionX.bind(item)
  item.repositionXY = () => {
    const { point } = item.dom
    if (point) Object.assign(point.style, { left: `${item.pointX ?? 0}px`, top: `${item.pointY ?? 0}px` })
  }
  item.repositionX = () => {
    repositionX()
    const { box } = item.dom
    if (box) Object.assign(box.style, { left: `${item.left}px`, transform: '' })
  }
}
