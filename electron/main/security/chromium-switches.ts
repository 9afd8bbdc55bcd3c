import type { CommandLine } from 'electron'

/** Everything in Chromium that talks to a server of its own accord. "No network" is a promise, so it is switched off by name. */
const SWITCHED_OFF = [
  'disable-background-networking',
  'disable-client-side-phishing-detection',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'metrics-recording-only',
  'no-pings',
] as const

const FEATURES_OFF = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'Translate',
] as const

/**
 * Tells Chromium to stay silent; call it before `ready`. Outside development no host name resolves at all and no proxy is looked
 * for, so that a request that slips through every other check still has nowhere to go.
 */
export function silenceChromium(commandLine: CommandLine, development: boolean): void {
  for (const name of SWITCHED_OFF) commandLine.appendSwitch(name)
  // The switch replaces one that is already there, such as Playwright's.
  const already = commandLine.getSwitchValue('disable-features')
  const features = [...(already === '' ? [] : already.split(',')), ...FEATURES_OFF]
  commandLine.appendSwitch('disable-features', [...new Set(features)].join(','))
  if (development) return
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  commandLine.appendSwitch('no-proxy-server')
}
