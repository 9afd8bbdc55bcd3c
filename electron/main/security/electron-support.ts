import { z } from 'zod'

/** When majors of Electron came out, as data with its source (`packaging/electron-support.json`): the check needs no network. */
export const SupportTable = z.object({
  policy: z.string(),
  source: z.string(),
  checked: z.iso.date(),
  weeksBetweenMajors: z.int().positive(),
  supportedMajors: z.int().positive(),
  stable: z.record(z.string().regex(/^\d+$/), z.iso.date()),
})
export type SupportTable = z.infer<typeof SupportTable>

export type Support = { kind: 'supported'; until: string } | { kind: 'ended'; since: string } | { kind: 'unknown' }

const WEEK_MS = 7 * 24 * 60 * 60 * 1000

const later = (date: string, weeks: number): string =>
  new Date(Date.parse(date) + weeks * WEEK_MS).toISOString().slice(0, 10)

/**
 * Whether a version of Electron still gets security fixes on a day (both ISO dates). A major is dropped by the one that comes
 * `supportedMajors` after it; where that is not in the table yet, by the day on which it is due.
 */
export function supportOf(version: string, table: SupportTable, today: string): Support {
  const major = Number.parseInt(version, 10)
  const stable = table.stable[String(major)]
  if (stable === undefined) return { kind: 'unknown' }
  const end =
    table.stable[String(major + table.supportedMajors)] ??
    later(stable, table.supportedMajors * table.weeksBetweenMajors)
  return today < end ? { kind: 'supported', until: end } : { kind: 'ended', since: end }
}
