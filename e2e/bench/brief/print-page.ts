// Electron that does nothing but print the chronology of a case as a tagged PDF with bookmarks, as near to a brief as Chromium comes:
// from the same file, with the same words in the same type.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import { briefContent } from '../../../electron/brief/brief-content'
import { readTypeface } from '../../../electron/brief/typeface'
import { chronologyPage } from './chronology-page'
import type { PrintedOnce } from './measured'
import { optionsWith, PREPARED_ON, readCaseFile } from './the-case'

const pathOf = (name: string): string =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? ''

/** Writes the page, and returns where it is. */
async function writePage(): Promise<string> {
  const assets = { path: (name: string) => join(pathOf('assets'), name) }
  const input = { options: optionsWith('chronology'), preparedOn: PREPARED_ON, version: '0' }
  const document = await readCaseFile(pathOf('case'))
  const page = `${pathOf('result')}.html`
  await writeFile(page, chronologyPage(briefContent({ document, ...input }, await readTypeface(assets)), assets))
  return page
}

async function print(): Promise<void> {
  const [page] = await Promise.all([writePage(), app.whenReady()])
  const window = new BrowserWindow({ show: false })
  await window.loadFile(page)
  const pdf = await window.webContents.printToPDF({
    pageSize: 'Letter',
    margins: { top: 1, bottom: 1, left: 1, right: 1 },
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: '<span class="pageNumber"></span>',
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
  const said: PrintedOnce = { coldMs: performance.now(), bytes: pdf.byteLength }
  await writeFile(pathOf('result'), JSON.stringify(said))
  app.quit()
}

void print()
