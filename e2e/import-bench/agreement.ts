import { tallyOf, type Tallies } from '../../electron/import/testing/agreement'
import { EXPLAINED } from '../../electron/import/testing/explained-differences'
import { atLeast, atMost, remark, type Figure } from '../durability/figure'

/** What is compared with the expected JSON, and how much of it must agree, in percent. */
const COMPARED = [
  ['court', 100],
  ['docket number', 100],
  ['date filed', 100],
  ['date terminated', 100],
  ['judge', 98],
  ['party name', 98],
  ['party role', 98],
  ['entry number', 99.5],
  ['entry filed', 99.5],
  ['entry entered', 99.5],
  ['entry text', 99.5],
] as const

const percent = (share: number): number => Math.round(share * 10_000) / 100

function figuresOf(label: string, tallies: Tallies): Figure[] {
  return COMPARED.filter(([what]) => tallies.by.has(what)).map(([what, limit]) => {
    const { all, bare } = tallies.counted(what)
    const asItStands = bare === all ? '' : `, ${percent(bare / all)} before explained differences`
    return atLeast(limit, `${label}: ${what} as expected (of ${all}${asItStands})`, percent(tallies.share(what)), '%')
  })
}

/** Reads every real page and compares it with what juriscraper reads there. Each difference is in a table with its reason, or counts. */
export function agreement(): Figure[] {
  const reports = tallyOf(['district', 'bankruptcy', 'special'], '.html')
  const histories = tallyOf(['docket_history_reports'], '.html')
  const archived = tallyOf(['dockets_internet_archive'], '.json')
  const unexplained = [...reports.unexplained(), ...histories.unexplained()]
  for (const difference of unexplained) remark(`  not explained: ${difference.slice(0, 300)}`)
  for (const { file, what, times, why } of EXPLAINED) remark(`  explained: ${file}, ${what}, ${times}: ${why}`)
  const files = new Set([...reports.explanations, ...histories.explanations])
  const idle = EXPLAINED.filter(({ file, what }) => !files.has(`${file} ${what}`))
  return [
    ...figuresOf('docket reports', reports),
    ...figuresOf('history reports', histories),
    ...figuresOf('Internet Archive', archived).filter(({ name }) => !name.includes('entered')),
    atMost(0, 'differences in reports that no table explains', unexplained.length, 'differences'),
    atMost(0, 'explanations of differences that there are not', idle.length, 'explanations'),
  ]
}
