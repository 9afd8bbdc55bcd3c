import type { App } from 'electron'
import type { LaunchArguments } from './launch-arguments'

/**
 * Makes this the only start of the app on this user-data folder, whose files have one owner. Returns false where another was
 * there before; that one is brought forward, and says so when the second start meant another library.
 */
export function claimOnlyStart(app: App, { library, bundle }: LaunchArguments): boolean {
  return app.requestSingleInstanceLock({ library, bundle })
}
