import type { VisInternals, VisRange } from './vis-internals'

/** What else than the window decides how the items stand; while all of it stays, a pan is a shift of what is drawn already. */
interface Drawn {
  start: number
  span: number
  width: number
  height: number
  scrollTop: number
  version: number
}

type Sizes = 'center' | 'centerContainer' | 'scrollTop'

/** What is drawn reaches a quarter of a window beyond it; before that runs out everything is drawn anew. */
const FARTHEST = 0.2

/** Between two pixels of the screen the letters of a layer are smeared, and stay so when the pan has come to rest there. */
const wholePixels = (px: number): number => Math.round(px * devicePixelRatio) / devicePixelRatio

/**
 * Panning by shifting: as long as nothing but the start of the window changes, the drawing stays as it is and moves as a whole, which
 * the browser does without a look at the items in it. For the items and for the canvas of dense marks alike.
 */
export class PanShift {
  private drawn: Drawn | null = null
  private shifted = 0

  constructor(
    private readonly vis: { range: Pick<VisRange, 'start' | 'end'>; props: Pick<VisInternals['props'], Sizes> },
    /** Another number whenever rows or items have changed. */
    private readonly version: () => number,
  ) {}

  /** Pixels by which what is drawn stands to the right of where it was drawn. */
  get px(): number {
    return this.shifted
  }

  /** True where a shift does for this frame; false where it has to be drawn anew, which then counts as done. */
  follow(): boolean {
    const now = this.state()
    const { drawn } = this
    const same =
      drawn !== null &&
      Math.abs(drawn.span - now.span) < 1 &&
      drawn.width === now.width &&
      drawn.height === now.height &&
      drawn.scrollTop === now.scrollTop &&
      drawn.version === now.version &&
      Math.abs(drawn.start - now.start) < now.span * FARTHEST
    if (!same) this.drawn = now
    this.shifted = same ? wholePixels(((drawn.start - now.start) / now.span) * now.width) : 0
    return same
  }

  /** Has the next frame drawn anew. */
  forget(): void {
    this.drawn = null
  }

  private state(): Drawn {
    const { range, props } = this.vis
    return {
      start: range.start,
      span: range.end - range.start,
      width: props.center.width,
      height: props.centerContainer.height,
      scrollTop: props.scrollTop,
      version: this.version(),
    }
  }
}
