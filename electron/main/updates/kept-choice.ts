import { UpdateSettings } from '../../../shared/ipc/update-state'
import { DurableJSONFile, jsonOf } from '../../store/durable-json-file'
import type { StorePorts } from '../../store/store-ports'

const OFF: UpdateSettings = { on: false, feed: '' }

/** The user's choice about updates, kept in the file at `path`. Off until made; a file that cannot be read counts as off. */
export function keptChoice(ports: StorePorts, path: string) {
  const file = new DurableJSONFile(ports, path, {
    parse: (bytes) => UpdateSettings.parse(jsonOf(bytes)),
    backup: false,
  })
  return {
    read: async (): Promise<UpdateSettings> => (await file.read().catch(() => OFF)) ?? OFF,
    write: (settings: UpdateSettings): Promise<void> => file.write(settings),
  }
}
