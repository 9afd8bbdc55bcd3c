import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLibrary } from '../electron/store/library-folder'
import { nodePorts } from '../electron/store/store-ports'
import { hostileCase } from '../shared/testing/hostile/hostile-case'
import { PWNED } from '../shared/testing/hostile/script'
import { expect, type AppDriver, type LaunchOptions } from './app-driver'

/** A library whose one case says nothing but hostile texts, those longer than `most` left out. */
export async function withHostileCase(
  launch: (options: LaunchOptions) => Promise<AppDriver>,
  most?: number,
): Promise<AppDriver> {
  const library = await mkdtemp(join(tmpdir(), 'docketline-e2e-hostile-'))
  const shelf = await openLibrary(nodePorts('0.0.0'), library)
  await shelf.create(hostileCase(most), 'Clerk')
  const app = await launch({ library })
  await app.waitForSaved()
  await expect(app.page.getByText(/^\d+ events/)).toBeVisible()
  return app
}

/** What stands in the page that no text may put there. */
export const intruders = (app: AppDriver) =>
  app.page.evaluate((flag) => {
    const all = [...document.querySelectorAll('*')]
    const foreign =
      'iframe, object, embed, base, form[action], video, audio, math, foreignObject, template, plaintext, xmp, img[src^="http"], link[href^="http"], meta[http-equiv="refresh"]'
    return {
      ran: Reflect.get(window, flag) ?? null,
      scripts: document.querySelectorAll('script').length,
      foreign: [...document.querySelectorAll(foreign)].map(({ outerHTML }) => outerHTML.slice(0, 80)),
      handlers: all.flatMap(({ attributes }) =>
        [...attributes].filter(({ name }) => name.startsWith('on')).map(({ name }) => name),
      ),
      addresses: [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')),
    }
  }, PWNED)

export const CLEAN = { ran: null, scripts: 1, foreign: [], handlers: [], addresses: [] }
