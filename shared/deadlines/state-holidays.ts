import type { State } from '../model/state'
import type { HolidayRule } from './holiday-rule'

/**
 * Holidays that a state adds to the federal ones, FRCP 6(a)(6)(C); "state" includes the District of Columbia, FRCP 81(d)(2).
 * Holidays of a single county and half holidays are left out: without them a computed day can only be too early.
 */
export const STATE_HOLIDAYS: Record<State, readonly HolidayRule[]> = {
  DC: [
    // D.C. Code 28-2701, moving off weekends included; a legal public holiday "beginning in the year 2007", 1-612.02(a)(11).
    {
      name: 'District of Columbia Emancipation Day',
      occurs: { kind: 'fixed', month: 4, day: 16 },
      observed: 'Friday before or Monday after',
      from: 2007,
    },
    // D.C. Code 28-2701 and 5 U.S.C. 6103(c): every fourth year after 1965; a Sunday moves to Monday, a Saturday moves nowhere.
    {
      name: 'Inauguration Day',
      occurs: { kind: 'fixed', month: 1, day: 20 },
      observed: 'Monday after',
      from: 1969,
      everyYears: 4,
    },
  ],
  MA: [
    // Mass. Gen. Laws ch. 4, sec. 7, cl. 18. (Evacuation Day and Bunker Hill Day are kept in Suffolk County only.)
    {
      name: 'Patriots’ Day',
      occurs: { kind: 'nth', nth: 3, weekday: 'Monday', month: 4 },
      observed: 'as it falls',
    },
  ],
  NY: [
    // N.Y. Gen. Constr. Law sec. 24: a Sunday moves to Monday, a Saturday moves nowhere.
    { name: 'Lincoln’s Birthday', occurs: { kind: 'fixed', month: 2, day: 12 }, observed: 'Monday after' },
    // N.Y. Gen. Constr. Law sec. 24, "each general election day": the Tuesday after the first Monday, N.Y. Elec. Law sec. 8-100.
    {
      name: 'General Election Day',
      occurs: { kind: 'nth', nth: 1, weekday: 'Monday', month: 11, plusDays: 1 },
      observed: 'as it falls',
    },
  ],
  UT: [
    // Utah Code sec. 63G-1-301.
    {
      name: 'Pioneer Day',
      occurs: { kind: 'fixed', month: 7, day: 24 },
      observed: 'Friday before or Monday after',
    },
  ],
  VT: [
    // 1 V.S.A. sec. 371.
    {
      name: 'Town Meeting Day',
      occurs: { kind: 'nth', nth: 1, weekday: 'Tuesday', month: 3 },
      observed: 'as it falls',
    },
    {
      name: 'Bennington Battle Day',
      occurs: { kind: 'fixed', month: 8, day: 16 },
      observed: 'Friday before or Monday after',
    },
  ],
}
