import { createRoot } from 'react-dom/client'
import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import { createClient } from '../shared/ipc/client'
import type { OpenedCase } from '../shared/ipc/contract'
import { App } from './app/app'
import { createWorkspace } from './app/create-workspace'
import { keepFirstViews } from './app/keep-first-view'
import { tellOfBadEnd } from './app/bad-end'
import { followApp, offerBundle } from './app/lifecycle'
import { StartFailure } from './app/start-failure'
import { takeDroppedFiles } from './features/import/take-dropped-files'
import { mirrorWorkspace } from './app/workspace-effects'
import { appBridge } from './bridge'
import { LABEL_FONT } from './timeline/text-width'

const place = document.getElementById('root')
if (place === null) throw new Error('index.html has lost its root')
const root = createRoot(place)

async function start(): Promise<void> {
  const bridge = appBridge()
  const client = createClient((call, input) => bridge.invoke(call, input))
  const workspace = createWorkspace(client)
  // Before all else: what is dropped while the case opens waits for it.
  takeDroppedFiles(workspace, bridge)
  const starting = client('app.start', {})
  // Where it cannot be had, another stands in for it.
  const lettered = document.fonts.load(LABEL_FONT).catch(() => [])
  // While the first case is on its way.
  root.render(<App workspace={workspace} />)
  const [started] = await Promise.all([starting, lettered])
  workspace.ui.setState({ settings: started.settings, appVersion: started.version })
  for (const text of started.notices) workspace.ui.notify({ tone: 'info', text })
  followApp(workspace, bridge)
  mirrorWorkspace(workspace)
  keepFirstViews(workspace)
  // Once the case is there: opening it puts away what was asked.
  const opened = started.opened === null ? null : (JSON.parse(started.opened) as OpenedCase)
  await (started.case === null ? workspace.showCases() : workspace.openCase(started.case, opened))
  if (started.endedBadly) tellOfBadEnd(workspace)
  await offerBundle(workspace)
  // The last of all, and only once the window idles: what it is for can wait.
  requestIdleCallback(() => void client('updates.look', {}).catch(() => undefined))
}

start().catch((error: unknown) => {
  root.render(<StartFailure />)
  reportError(error)
})
