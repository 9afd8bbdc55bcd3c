import { hostileCase } from '../shared/testing/hostile/hostile-case'
import { PWNED } from '../shared/testing/hostile/script'
import { type AppDriver, type LaunchOptions } from './app-driver'
import { withCase } from './made-case'

/** A library whose one case says nothing but hostile texts, those longer than `most` left out. */
export async function withHostileCase(
  launch: (options: LaunchOptions) => Promise<AppDriver>,
  most?: number,
): Promise<AppDriver> {
  return withCase(launch, hostileCase(most))
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
