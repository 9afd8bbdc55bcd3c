import { test as base, type AppDriver } from './app-driver'
import { writeBenchCase } from './bench/bench-case'

/** How many events the large case has. */
export const LARGE = 5_000

/** `large` is the app with a case of so many events on screen. */
export const test = base.extend<{ large: AppDriver }>({
  large: async ({ launch }, use, info) => {
    const library = info.outputPath('library')
    await writeBenchCase(library, LARGE)
    const app = await launch({ library })
    await app.waitForSaved()
    await use(app)
  },
})
