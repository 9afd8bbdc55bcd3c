import { expect, it } from 'vitest'
import { manPage } from './man-page'
import { EXIT, HELP, USAGE } from './usage'

const page = manPage('1.2.3')
const plain = page.replaceAll('\\-', '-')

it('has the sections a manual page must have, in their order', () => {
  const titles = [...page.matchAll(/^\.SH "?([A-Z ]+)"?$/gm)].map(([, title]) => title)
  expect(titles.slice(0, 3)).toEqual(['NAME', 'SYNOPSIS', 'DESCRIPTION'])
  expect(titles).toContain('EXIT CODES')
  expect(titles.at(-1)).toBe('FILES')
})

it('tells every form of use and every exit code of the help text', () => {
  for (const line of USAGE.split('\n').slice(1)) expect(plain).toContain(line.trim())
  for (const code of Object.values(EXIT)) expect(plain).toMatch(new RegExp(`^\\.B ${code}$`, 'm'))
})

it('leaves out no word of the help text', () => {
  const words = new Set(plain.toLowerCase().split(/\s+/))
  const said = HELP.toLowerCase().replaceAll(/^\S.*:$/gm, '')
  expect(said.split(/\s+/).filter((word) => word !== '' && !words.has(word))).toEqual([])
})

it('starts no line of text as a roff request', () => {
  const requests = [...page.matchAll(/^[.'](\w*)/gm)].map(([, name]) => name)
  expect(new Set(requests)).toEqual(new Set(['TH', 'SH', 'nf', 'fi', 'PP', 'TP', 'B']))
})
