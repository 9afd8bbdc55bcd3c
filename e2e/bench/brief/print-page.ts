// Electron that does nothing but print the page it is given as a tagged PDF with bookmarks, as near to a brief as Chromium comes.
import { writeFile } from 'node:fs/promises'
import { app, BrowserWindow } from 'electron'
import type { PrintedOnce } from './measured'

const pathOf = (name: string): string =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? ''

async function print(): Promise<void> {
  await app.whenReady()
  const window = new BrowserWindow({ show: false })
  await window.loadFile(pathOf('page'))
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
