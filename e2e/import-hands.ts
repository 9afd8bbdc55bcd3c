import { expect, type Locator, type Page } from '@playwright/test'
import type { AppDriver } from './app-driver'

/** Imports files the way a user does. */
export class ImportHands {
  readonly page: Page
  readonly dialog: Locator

  constructor(private readonly app: AppDriver) {
    this.page = app.page
    this.dialog = app.page.getByRole('dialog')
  }

  /** The next dialog that asks for files gets these. */
  async chooseNext(...paths: string[]): Promise<void> {
    await this.app.inMain(({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths })
    }, paths)
  }

  /** File > Import, of these files, as far as the preview. */
  async importFiles(...paths: string[]): Promise<void> {
    await this.chooseNext(...paths)
    await this.app.press('ControlOrMeta+Shift+I')
    await expect(this.dialog).toBeVisible()
  }

  /** Drags files from the desktop over a place of the window, without letting them go. */
  async hover(paths: readonly string[], at: { x: number; y: number }): Promise<void> {
    await this.#drag(['dragEnter', 'dragOver', 'dragOver'], paths, at)
  }

  /** Drags files from the desktop over the window and lets them go at a place. */
  async drop(paths: readonly string[], at: { x: number; y: number }): Promise<void> {
    await this.#drag(['dragEnter', 'dragOver', 'drop'], paths, at)
  }

  async #drag(steps: readonly string[], paths: readonly string[], at: { x: number; y: number }): Promise<void> {
    await this.app.inMain(
      async ({ BrowserWindow }, { files, x, y, types }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        if (contents === undefined) throw new Error('no window')
        if (!contents.debugger.isAttached()) contents.debugger.attach()
        const data = { items: [], files: [...files], dragOperationsMask: 1 }
        for (const type of types) await contents.debugger.sendCommand('Input.dispatchDragEvent', { type, x, y, data })
        contents.debugger.detach()
      },
      { files: paths, types: steps, ...at },
    )
  }

  tab(name: string): Locator {
    return this.dialog.getByRole('button', { name: new RegExp(`^${name} [\\d,]+$`) })
  }

  row(name: string | RegExp): Locator {
    return this.dialog.getByRole('option', { name })
  }

  /** Takes what is ticked, and waits until the case has it. */
  async take(): Promise<void> {
    await this.dialog.getByRole('button', { name: /^(?:Import|Create case with) [\d,]+ rows?$/ }).click()
    await expect(this.dialog).toBeHidden()
    await this.app.waitForSaved()
  }

  /** A row of the chronology by what its title holds. */
  event(title: string): Locator {
    return this.page.getByRole('grid', { name: 'Chronology' }).getByRole('row', { name: new RegExp(title) })
  }
}
