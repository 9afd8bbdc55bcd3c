/** The zones that federal courts sit in, from east to west, under the names people use for them. */
const COURT_ZONES = [
  { value: 'America/Puerto_Rico', label: 'Atlantic (PR, VI)' },
  { value: 'America/New_York', label: 'Eastern' },
  { value: 'America/Chicago', label: 'Central' },
  { value: 'America/Denver', label: 'Mountain' },
  { value: 'America/Phoenix', label: 'Arizona' },
  { value: 'America/Los_Angeles', label: 'Pacific' },
  { value: 'America/Anchorage', label: 'Alaska' },
  { value: 'Pacific/Honolulu', label: 'Hawaii' },
  { value: 'Pacific/Guam', label: 'Chamorro (GU, MP)' },
] as const

export const USUAL_ZONE = 'America/New_York'

/** What a time may be set to: the zones of the courts, and the event's own where it is another, as for what happened abroad. */
export function zoneOptions(zone: string): readonly { value: string; label: string }[] {
  return COURT_ZONES.some(({ value }) => value === zone)
    ? COURT_ZONES
    : [...COURT_ZONES, { value: zone, label: zone.replaceAll('_', ' ') }]
}
