import type { ProfileId } from './court-profiles'

/** Names of courts as captions and dockets write them, and what each asks for. The first that fits counts. */
const COURTS: ReadonlyArray<readonly [RegExp, ProfileId]> = [
  [/\bcourt of appeals\b|\b(?:\d{1,2}(?:st|nd|d|rd|th)|d\.?c\.?|fed(?:eral|\.)?) cir(?:cuit|\.)/iu, 'appeals'],
  [/\bsouthern district of new york\b|\bS\. ?D\. ?N\. ?Y\./iu, 'sdny'],
  [/\beastern district of new york\b|\bE\. ?D\. ?N\. ?Y\./iu, 'edny'],
  [/\bnorthern district of california\b|\bN\. ?D\. ?Cal\./iu, 'ndcal'],
  [/\bdistrict of columbia\b|\bD\. ?D\. ?C\./iu, 'ddc'],
]

/** The profile that a case begins with: that of its court where there is one. */
export const profileOfCourt = (court: string): ProfileId =>
  COURTS.find(([pattern]) => pattern.test(court))?.[1] ?? 'plain'
