import { err, ok, type Result } from '../../../../shared/result'

const CLOCK = /^(\d{1,2})(?:[:.]?(\d{2}))?(?:\s*(a|p)\.?(?:m\.?)?)?$/

/** Reads a time of day as one types it: "2:30 pm", "9 a.m.", "14:30", "noon". Gives 24-hour `HH:MM`; nothing entered is no time. */
export function readClockEntry(text: string): Result<string | null, string> {
  const typed = text.trim().toLowerCase()
  if (typed === '') return ok(null)
  if (typed === 'noon') return ok('12:00')
  const refused = err(`“${text.trim()}” is not a time of day. Try 2:30 PM, 9 AM, or 14:30.`)
  const match = CLOCK.exec(typed)
  if (match === null) return refused
  const [, hourText = '', minuteText = '00', half] = match
  const hour = Number(hourText)
  const minute = Number(minuteText)
  if (minute > 59 || hour > 23 || (half !== undefined && (hour < 1 || hour > 12))) return refused
  const hour24 = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)
  return ok(`${String(hour24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
}

/** "2:30 PM" of `14:30`. */
export function writeClockEntry(clock: string): string {
  const [hours = '0', minutes = '00'] = clock.split(':')
  const hour = Number(hours)
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minutes} ${hour < 12 ? 'AM' : 'PM'}`
}
