/**
 * Notes in the browser's own record of times that the timeline as it is now has been painted. It costs nothing, and tells anyone who
 * measures (`npm run bench`, the profiler) when the user first saw the case.
 */
export function markPainted(): void {
  requestAnimationFrame(() => {
    // After the frame's callbacks come style, layout and paint; a task comes after these.
    setTimeout(() => performance.mark('timeline-painted'))
  })
}
