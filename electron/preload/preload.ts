import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Bridge } from '../../shared/ipc/bridge'
import { EVENT_CHANNEL, INVOKE_CHANNEL } from '../../shared/ipc/channels'

/** All that the page is given. No Electron object passes through: not the renderer's ipc, not its events. */
const bridge: Bridge = {
  invoke: (call, input) => ipcRenderer.invoke(INVOKE_CHANNEL, call, input),
  subscribe: (listener) => {
    const pass = (_event: unknown, event: Parameters<typeof listener>[0]): void => listener(event)
    ipcRenderer.on(EVENT_CHANNEL, pass)
    return () => {
      ipcRenderer.off(EVENT_CHANNEL, pass)
    }
  },
  pathForFile: (file) => webUtils.getPathForFile(file as File),
}

contextBridge.exposeInMainWorld('docketline', bridge)
