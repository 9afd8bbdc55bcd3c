import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLibrary } from '../electron/store/library-folder'
import { nodePorts } from '../electron/store/store-ports'
import type { CaseDocument } from '../shared/document'
import { expect, type AppDriver, type LaunchOptions } from './app-driver'

/** Starts with a library whose one case was made elsewhere. */
export async function withCase(
  launch: (options: LaunchOptions) => Promise<AppDriver>,
  document: CaseDocument,
): Promise<AppDriver> {
  const library = await mkdtemp(join(tmpdir(), 'docketline-e2e-made-'))
  const shelf = await openLibrary(nodePorts('0.0.0'), library)
  await shelf.create(document, 'Clerk')
  const app = await launch({ library })
  await app.waitForSaved()
  await expect(app.page.getByText(/^[\d,]+ events?\b/)).toBeVisible()
  return app
}

/** The folder of the one case in the library. */
export async function onlyCase({ library }: AppDriver): Promise<string> {
  const [name, ...more] = (await readdir(library)).filter((one) => !one.startsWith('.'))
  if (name === undefined || more.length > 0) throw new Error('The library has not just one case')
  return join(library, name)
}
