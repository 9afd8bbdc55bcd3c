import type { PartyId } from '../../model/ids'
import { plainLetters } from './text-hash'

const BY = /\b(?:filed by|by)\s+(.{2,300}?)(?:\.(?=\s|$)|\(|\[|;|\bre\b|\bas to\b|\bagainst\b|$)/i
/** "Ada Quill, Beacon Mills and Roe LLC", to be taken apart only where the whole is no party. */
const SEPARATOR = /,\s*|\s+and\s+|\s*&\s*/i
const ROLE =
  /^(?:the\s+)?(?:all\s+)?(plaintiff|defendant|petitioner|respondent|appellant|appellee|movant|intervenor|debtor)s?\b[\s,:]*/i

/** Finds who filed an entry: the parties of the case that its text names after "by". Names are looked up, never guessed. */
export class Filers {
  readonly #byName = new Map<string, PartyId>()

  add(id: PartyId, ...names: string[]): void {
    for (const name of names) {
      const key = plainLetters(name)
      if (key !== '' && !this.#byName.has(key)) this.#byName.set(key, id)
    }
  }

  #of(name: string): PartyId | undefined {
    return this.#byName.get(plainLetters(name)) ?? this.#byName.get(plainLetters(name.replace(ROLE, '')))
  }

  of(text: string): PartyId[] {
    const named = BY.exec(text.slice(0, 2000))?.[1]
    if (named === undefined) return []
    const whole = this.#of(named)
    if (whole !== undefined) return [whole]
    const found = named.split(SEPARATOR).map((name) => this.#of(name))
    return [...new Set(found.filter((id) => id !== undefined))].slice(0, 200)
  }
}
