import type { Handlers } from '../../../shared/ipc/contract'
import type { CallPorts } from './call-ports'

type SettingsCalls = Pick<Handlers, 'settings.change'>

export function settingsCalls({ settings: file, desk, desktop }: CallPorts): SettingsCalls {
  return {
    'settings.change': async ({ theme, userName, lastCase, briefTemplates }) => {
      // No case is remembered before it is on the disk: a start that finds neither it nor any other gives no sample.
      if (lastCase !== undefined && lastCase !== null && lastCase === desk.begun) await desk.open(lastCase)
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
