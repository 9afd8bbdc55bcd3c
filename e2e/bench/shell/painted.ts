/** Marks the end of the next frame: what was drawn until now is painted then. */
export function markPainted(): void {
  requestAnimationFrame(() => setTimeout(() => performance.mark('timeline-painted')))
}
