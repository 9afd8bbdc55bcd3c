import { expect, it } from 'vitest'
import { commandWords } from './command-words'

const app = '/opt/Docketline/docketline'

it.each([
  [
    ['brief', '--sample', '--out', 'brief.pdf'],
    ['brief', '--sample', '--out', 'brief.pdf'],
  ],
  [
    ['--no-sandbox', 'check', '--sample'],
    ['check', '--sample'],
  ],
  [
    ['--no-sandbox', '--', 'brief', '--sample'],
    ['brief', '--sample'],
  ],
  [['--', '--help'], ['--help']],
  [['--version'], ['--version']],
  [['-h'], ['-h']],
])('reads %j as a command', (words, command) => {
  expect(commandWords([app, ...words])).toEqual(command)
})

it.each([
  [[]],
  [['--library', '/srv/cases']],
  [['--no-sandbox']],
  [['--inspect=0', '--remote-debugging-port=0']],
  [['/home/clerk/motion.docketline']],
  [['--user-data-dir=/tmp/x', '--library', '/tmp/y']],
])('leaves %j to the window', (words) => {
  expect(commandWords([app, ...words])).toBeNull()
})

it('lets a misspelt command reach the tool, which says so', () => {
  expect(commandWords([app, 'breif'])).toEqual(['breif'])
})
