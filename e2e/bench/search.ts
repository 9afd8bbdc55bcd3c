import type { BenchApp } from './bench-app'
import { measureKeys, type Keystroke } from './keystrokes'

/** What a user looks for: a word, two words, a name, a word with a typo, a number, a beginning. */
const QUERIES = ['motion', 'order stay', 'barclays', 'settlment', '1234', 'hearing ext'] as const

/** Types each query letter by letter; what is measured is every letter. */
export async function measureSearch(app: BenchApp, queries: readonly string[] = QUERIES): Promise<Keystroke[]> {
  const strokes: Keystroke[] = []
  const field = app.page.getByRole('searchbox', { name: 'Search events' })
  for (const query of queries) {
    await field.focus()
    const keys = query.split('').map((letter) => (letter === ' ' ? 'Space' : letter))
    strokes.push(...(await measureKeys(app, keys, 60)))
    await field.fill('')
    await app.page.waitForTimeout(150)
  }
  return strokes
}
