import { COMMANDS, MENUS, type CommandId, type MenuName } from '../../../shared/commands'
import type { Workspace } from '../../app/workspace'
import { shortcutOf } from '../../commands/accelerator'
import { blockedBecause } from '../../commands/execute'

export interface Entry {
  id: CommandId
  title: string
  menu: MenuName
  keywords: string
  shortcut: string
  /** Why it can do nothing now; null when it can. */
  blocked: string | null
}

/** Every command but the palette's own; those that can be run come first, each part in the order of the menus. */
export function commandEntries(workspace: Workspace): readonly Entry[] {
  const entries = MENUS.flatMap((menu) =>
    COMMANDS.filter(({ id, place }) => id !== 'palette.show' && place.startsWith(`${menu}/`)).map(
      ({ id, title, keywords }): Entry => ({
        id,
        title,
        menu,
        keywords: keywords ?? '',
        shortcut: shortcutOf(id),
        blocked: blockedBecause(workspace, id),
      }),
    ),
  )
  return [...entries.filter(({ blocked }) => blocked === null), ...entries.filter(({ blocked }) => blocked !== null)]
}

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** True where every word typed begins some word of the title, the keywords or the menu's name. */
export function matchesQuery(entry: Pick<Entry, 'title' | 'keywords' | 'menu'>, query: string): boolean {
  const known = words(`${entry.title} ${entry.keywords} ${entry.menu}`)
  return words(query).every((typed) => known.some((word) => word.startsWith(typed)))
}
