/** A piece of a sentence: plain text, or a reference to the list of sources, which is a link to its place there. */
export interface TextRun {
  text: string
  /** The number of the source; null for plain text. */
  source: number | null
}

export const plainRun = (text: string): TextRun => ({ text, source: null })

/** The runs one after the other with a text between them, neighbouring plain ones made one. */
export function joined(pieces: readonly (readonly TextRun[])[], between: string): TextRun[] {
  const runs: TextRun[] = []
  const add = (run: TextRun): void => {
    const last = runs.at(-1)
    if (run.source === null && last?.source === null) runs[runs.length - 1] = plainRun(last.text + run.text)
    else if (run.text !== '') runs.push(run)
  }
  for (const [index, piece] of pieces.entries()) {
    if (index > 0 && between !== '') add(plainRun(between))
    for (const run of piece) add(run)
  }
  return runs
}

/** The words of the runs as one text. */
export const textOf = (runs: readonly TextRun[]): string => runs.map(({ text }) => text).join('')
