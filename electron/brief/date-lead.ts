import { parsed, type DatePoint, type LegalDate } from '../../shared/model/legal-date'
import { dateInWords } from '../../shared/model/legal-date-words'

/** The preposition that a point of time takes in a sentence: "On June 5, 2023", "In June 2023", "In or about 2013". */
function lead(point: DatePoint, words: string): string {
  if (point.precision !== 'day') return words.startsWith('about') ? `In or ${words}` : `In ${words}`
  return /^on or about\b/u.test(words)
    ? words.replace('on', 'On')
    : `${words.startsWith('about') ? 'On or ' : 'On '}${words}`
}

const CAPITAL: Record<string, string> = { before: 'Before', since: 'Since' }

/** How a sentence about an event begins: "On June 5, 2023", "In June 2023", "From January 2024 to March 2024", "Before 2013". */
export function dateLead(date: LegalDate): string {
  const words = dateInWords(date)
  const value = parsed(date)
  if (value.kind === 'point') return lead(value.point, words)
  if (value.from !== null && value.to !== null) return `From ${words}`
  return words.replace(/^\w+/u, (word) => CAPITAL[word] ?? word)
}
