/** Runs in a task of its own once what the page looks like now has been painted. */
export function afterPaint(run: () => void): void {
  // After the callbacks of the frame come style, layout and paint; a task comes after these.
  requestAnimationFrame(() => setTimeout(run))
}
