/** A line of text and where it stands, in points from the bottom left of the page. */
export interface PdfLine {
  text: string
  x?: number
  y: number
}

const escaped = (text: string): string => text.replaceAll(/[\\()]/g, (sign) => `\\${sign}`)

/** The bytes of a PDF with these lines on its first page, and as many pages as are asked for. */
export function madeUpPdf(lines: readonly PdfLine[], pages = 1): Uint8Array {
  const content = lines.map(({ text, x = 72, y }) => `BT /F1 10 Tf ${x} ${y} Td (${escaped(text)}) Tj ET`).join('\n')
  const kids = Array.from({ length: pages }, (_, at) => `${at + 5} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...Array.from(
      { length: pages },
      (_, at) =>
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] ${at === 0 ? '/Contents 4 0 R ' : ''}/Resources << /Font << /F1 3 0 R >> >> >>`,
    ),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file, 'latin1'))
}
