import type { CaseDocument } from '../../shared/document'
import type { EventId } from '../../shared/model/ids'
import type { BenchApp } from './bench-app'

export const LINES_PAN = 'pan, whole case, with many lines'

/** Title of the event that most others are linked to, and how many those are. */
export function mostLinked({ event, link }: CaseDocument): { title: string; links: number } {
  const counts = new Map<EventId, number>()
  for (const { to } of link.values()) counts.set(to, (counts.get(to) ?? 0) + 1)
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  const [id, links] = most ?? [null, 0]
  return { title: (id === null ? undefined : event.get(id)?.title) ?? '', links }
}

/** Selects an event by its title, with everything shown again after, and waits for its lines. Returns how many are drawn. */
export async function showLines({ page }: BenchApp, title: string): Promise<number> {
  await page.getByRole('searchbox', { name: 'Search events' }).fill(title)
  const row = page.getByRole('grid', { name: 'Chronology' }).getByRole('row', { name: title }).first()
  await row.click({ timeout: 60_000 })
  await page.keyboard.press('ControlOrMeta+Shift+X')
  const lines = page.locator('path.dk-link')
  await lines.first().waitFor({ state: 'attached' })
  return lines.count()
}
