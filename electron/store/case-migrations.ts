/** One step of the case format: takes `data` of the schema before `to` and gives that of `to`. Never changed once released. */
export interface Migration {
  to: number
  /** What it does, in a few words: "split the judge from the magistrate". */
  name: string
  migrate(data: unknown): unknown
}

/** Every step since schema 1, in order and without a gap. */
export const MIGRATIONS: readonly Migration[] = [
  {
    to: 2,
    // Every addition has its default in the schema itself, because lines of history written under schema 1 must read as well:
    // the step is there so that an app that knows only schema 1 refuses to write what it would lose.
    name: 'dispute, confidentiality, subtype, quotes, files of sources, counsel, cause and flags',
    migrate: (data) => data,
  },
  {
    to: 3,
    name:
      'where imported events came from, proposals, what the docket said, what was left out of it, saved views, accepted findings, ' +
      'deadlines set by orders, state holidays, brief templates, counsel as the docket has them',
    migrate: (data) => data,
  },
]

/** The schema the steps end at, which is what the app writes. Throws where the table has a gap: that is a bug. */
export function latestSchema(migrations: readonly Migration[] = MIGRATIONS): number {
  for (const [index, { to, name }] of migrations.entries()) {
    if (to !== index + 2) throw new Error(`Migration “${name}” leads to schema ${to} where ${index + 2} is next`)
  }
  return migrations.length + 1
}

/** Takes the data of a case from the schema they were written in to the latest. */
export function migrate(data: unknown, from: number, migrations: readonly Migration[] = MIGRATIONS): unknown {
  return migrations.filter(({ to }) => to > from).reduce((current, step) => step.migrate(current), data)
}
