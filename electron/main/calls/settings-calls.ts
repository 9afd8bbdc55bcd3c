import type { Handlers } from '../../../shared/ipc/contract'
import type { CallPorts } from './call-ports'

type SettingsCalls = Pick<Handlers, 'settings.change'>

export function settingsCalls({ settings: file, desktop }: CallPorts): SettingsCalls {
  return {
    'settings.change': async ({ theme, userName, lastCase, briefTemplates }) => {
      const changed = await file.change({
        // Left out and undefined are the same over the wire.
        ...(theme !== undefined && { theme }),
        ...(userName !== undefined && { userName }),
        ...(lastCase !== undefined && { lastCase }),
        ...(briefTemplates !== undefined && { briefTemplates }),
      })
      desktop.setTheme(changed.theme)
      return changed
    },
  }
}
