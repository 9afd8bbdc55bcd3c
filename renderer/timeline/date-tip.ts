import { weekday } from '../../shared/model/epoch-day'
import { dateInWords } from '../../shared/model/legal-date-words'
import { firstDay, parsed, type LegalDate } from '../../shared/model/legal-date'

/** A date as the tip of a drag shows it, with the day of the week where it is one day: "Tuesday, June 13, 2023". */
export function dateForTip(date: LegalDate): string {
  const value = parsed(date)
  const words = dateInWords(date)
  const oneDay = value.kind === 'point' && value.point.precision === 'day' && value.point.qualifier === ''
  return oneDay ? `${weekday(firstDay(value.point))}, ${words}` : words
}

/** "8 days later", "1 day earlier", or nothing where the day is the same. */
export function shiftInWords(days: number): string {
  if (days === 0) return ''
  const count = Math.abs(days)
  return `${count} ${count === 1 ? 'day' : 'days'} ${days > 0 ? 'later' : 'earlier'}`
}

export interface DateTip {
  show(clientX: number, clientY: number, text: string, detail?: string): void
  hide(): void
}

/** The small label beside the pointer that says where something would land. */
export function createDateTip(layer: HTMLElement): DateTip {
  const tip = document.createElement('div')
  tip.className = 'dk-date-tip'
  tip.dataset['testid'] = 'date-tip'
  tip.setAttribute('role', 'status')
  tip.hidden = true
  const strong = document.createElement('strong')
  const small = document.createElement('span')
  tip.append(strong, small)
  layer.append(tip)
  return {
    show(clientX, clientY, text, detail = '') {
      strong.textContent = text
      small.textContent = detail
      tip.hidden = false
      const bounds = layer.getBoundingClientRect()
      const left = Math.min(clientX - bounds.left + 14, bounds.width - tip.offsetWidth - 8)
      const top = Math.max(4, clientY - bounds.top - tip.offsetHeight - 12)
      tip.style.transform = `translate(${Math.max(4, Math.round(left))}px, ${Math.round(top)}px)`
    },
    hide() {
      tip.hidden = true
    },
  }
}
