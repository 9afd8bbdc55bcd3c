import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openable, safeFileName } from './openable-file'

describe('openable', () => {
  it.each(['71-main.PDF', 'scan.tiff', 'notes.txt'])('shows %s', (name) => expect(openable(name)).toBe('at once'))
  it.each(['draft.docx', 'call.m4a'])('asks before %s', (name) => expect(openable(name)).toBe('after asking'))
  it.each(['setup.exe', 'order.pdf.desktop', 'run.sh', 'page.html', 'macro.docm', 'link.lnk', 'x.pdf ', 'noending'])(
    'never opens %s',
    (name) => expect(openable(name)).toBe('never'),
  )
})

describe('safeFileName', () => {
  it('keeps what people call it', () => expect(safeFileName('71 – Order (main).pdf')).toBe('71 – Order (main).pdf'))
  it.each([
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\x\\y.pdf', 'C-x-y.pdf'],
    ['...', 'document'],
    ['a\u202Efdp.exe', 'a-fdp.exe'],
  ])('makes one file of %j', (name, safe) => expect(safeFileName(name)).toBe(safe))

  it('never names another folder and keeps what may be opened', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), (name) => {
        const safe = safeFileName(name)
        expect(safe).not.toMatch(/[/\\\0]/)
        expect(safe.startsWith('.')).toBe(false)
        expect(openable(safe)).toBe(openable(name))
      }),
    )
  })
})
