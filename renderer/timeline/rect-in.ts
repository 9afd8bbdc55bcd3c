/** The place of an element within another, in pixels. */
export function rectIn(
  layer: HTMLElement,
  element: HTMLElement,
): { left: number; top: number; width: number; height: number } {
  const outer = layer.getBoundingClientRect()
  const inner = element.getBoundingClientRect()
  return { left: inner.left - outer.left, top: inner.top - outer.top, width: inner.width, height: inner.height }
}
