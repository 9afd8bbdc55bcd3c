import type { CommandLine } from 'electron'
import { expect, it } from 'vitest'
import { silenceChromium } from './chromium-switches'

/** Chromium's command line: a switch given twice keeps its last value. */
function commandLine(given: Record<string, string>) {
  const switches = new Map(Object.entries(given))
  const appendSwitch = (name: string, value = ''): void => void switches.set(name, value)
  const getSwitchValue = (name: string): string => switches.get(name) ?? ''
  return { switches, line: { appendSwitch, getSwitchValue } as CommandLine }
}

it('leaves no name that resolves and no proxy, but in development', () => {
  const shipped = commandLine({})
  silenceChromium(shipped.line, false)
  expect(shipped.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND')
  expect(shipped.switches.has('no-proxy-server')).toBe(true)
  expect(shipped.switches.has('disable-background-networking')).toBe(true)
  const developed = commandLine({})
  silenceChromium(developed.line, true)
  expect(developed.switches.has('host-resolver-rules')).toBe(false)
})

it('keeps the features that were switched off already', () => {
  const { switches, line } = commandLine({ 'disable-features': 'PaintHolding,Translate' })
  silenceChromium(line, false)
  const off = switches.get('disable-features')?.split(',') ?? []
  expect(off).toContain('PaintHolding')
  expect(off).toContain('AutofillServerCommunication')
  expect(off.filter((feature) => feature === 'Translate')).toHaveLength(1)
})
