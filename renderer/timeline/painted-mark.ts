import { afterPaint } from './after-paint'

/**
 * Notes in the browser's own record of times that the page as it is now has been painted: the timeline, or the whole screen of a case.
 * It costs nothing, and tells anyone who measures (`npm run bench`, the profiler) when the user first saw it.
 */
export function markPainted(what: 'timeline-painted' | 'case-painted'): void {
  afterPaint(() => performance.mark(what))
}
