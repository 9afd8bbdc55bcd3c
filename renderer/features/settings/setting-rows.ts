import type { ComponentType } from 'react'
import { LibraryRow } from './library-row'
import { NameRow } from './name-row'
import { ThemeRow } from './theme-row'
import { UpdatesRow } from './updates-row'

/** The settings in the order they are shown. A new one is a component of its own and a line here. */
export const SETTING_ROWS: readonly { id: string; Row: ComponentType }[] = [
  { id: 'name', Row: NameRow },
  { id: 'theme', Row: ThemeRow },
  { id: 'library', Row: LibraryRow },
  { id: 'updates', Row: UpdatesRow },
]
