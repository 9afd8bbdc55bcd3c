// Electron that does nothing but print the chronology of a case as a tagged PDF with bookmarks, as near to a brief as Chromium comes:
// from the same file, with the same words in the same type on the same pages. Its page is made while Chromium starts.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import { briefContent } from '../../../electron/brief/brief-content'
import { readTypeface } from '../../../electron/brief/typeface'
import { chronologyPage, pageFooter } from './chronology-page'
import type { PrintedOnce } from './measured'
import { optionsWith, PREPARED_ON, readCaseFile } from './the-case'

const pathOf = (name: string): string =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? ''

interface Page {
  file: string
  footer: string
}

async function writePage(): Promise<Page> {
  const assets = { path: (name: string) => join(pathOf('assets'), name) }
  const input = { options: optionsWith('chronology'), preparedOn: PREPARED_ON, version: '0' }
  const document = await readCaseFile(pathOf('case'))
  const content = briefContent({ document, ...input }, await readTypeface(assets))
  const file = `${pathOf('result')}.html`
  await writeFile(file, chronologyPage(content, assets))
  return { file, footer: pageFooter(content) }
}

async function print(): Promise<void> {
  const [{ file, footer }] = await Promise.all([writePage(), app.whenReady()])
  const window = new BrowserWindow({ show: false })
  await window.loadFile(file)
  const pdf = await window.webContents.printToPDF({
    pageSize: 'Letter',
    margins: { top: 1, bottom: 1, left: 1, right: 1 },
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footer,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
  const said: PrintedOnce = { finishedAt: Date.now(), bytes: pdf.byteLength }
  await writeFile(pathOf('result'), JSON.stringify(said))
  app.quit()
}

void print()
