import { atMost, remark, type Figure } from '../durability/figure'
import { spreadOf, type Spread } from './samples'

/** What was measured at one size of one thing: kept beside the figures, so that a figure can be judged. */
export interface Run extends Spread {
  work: string
  /** How many events; null where there is no case. */
  events: number | null
  by: 'docketline' | 'plain vis-timeline' | 'plain vis-timeline, axis below' | 'empty window'
  unit: string
}

/** Gathers runs and turns them into figures. */
export class Report {
  readonly figures: Figure[] = []
  readonly runs: Run[] = []

  add(
    work: string,
    events: number | null,
    unit: string,
    values: readonly number[],
    by: Run['by'] = 'docketline',
  ): void {
    const run = { work, events, by, unit, ...spreadOf(values) }
    this.runs.push(run)
    const of = events === null ? '' : ` at ${events}`
    remark(`  ${by}, ${work}${of}: ${run.median} ${unit} (${run.least} to ${run.most}, ${run.samples} times)`)
  }

  /** True where there are figures and none is broken. */
  get holds(): boolean {
    return this.figures.length > 0 && this.figures.every(({ ok }) => ok !== false)
  }

  /** The runs of both, and of each figure the lower: a busy machine makes a figure worse and never better. */
  betterOf(other: Report): Report {
    const better = new Report()
    better.runs.push(...this.runs, ...other.runs)
    for (const figure of this.figures) {
      const again = other.figures.find(({ name }) => name === figure.name)
      better.figures.push(again !== undefined && (again.value ?? 0) < (figure.value ?? 0) ? again : figure)
    }
    return better
  }

  /** The median of a run; null where that size or program was not measured. */
  medianOf(work: string, events: number | null, by: Run['by'] = 'docketline'): number | null {
    return this.runs.find((run) => run.work === work && run.events === events && run.by === by)?.median ?? null
  }

  atMost(limit: number, name: string, value: number | null, unit: string): void {
    if (value !== null) this.figures.push(atMost(limit, name, Math.round(value * 100) / 100, unit))
  }

  /** How many times as much the large case costs as the small one. */
  growth(work: string, small: number, large: number, limit: number, slack = 0): void {
    const [few, many] = [this.medianOf(work, small), this.medianOf(work, large)]
    if (few === null || many === null || small === large) return
    // `slack` is what no person and no clock can tell apart, in the unit of the run.
    this.atMost(limit, `${work}, ${large} against ${small} events`, many / Math.max(few, slack), 'times')
  }

  /** The same work beside plain vis-timeline's, as a part of it; `its` is what that is called there. */
  besidePlain(work: string, ours: number, plain: number, limit: number, its = work): void {
    const [docketline, vis] = [this.medianOf(work, ours), this.medianOf(its, plain, 'plain vis-timeline')]
    if (docketline === null || vis === null) return
    this.atMost(limit, `${work}, ${ours} events against plain vis-timeline with ${plain}`, docketline / vis, 'times')
  }
}
