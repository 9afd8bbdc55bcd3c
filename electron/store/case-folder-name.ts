import { CaseFolder } from '../../shared/ipc/contract'

const LONGEST = 60
/** Names that Windows keeps for devices, whatever comes after a dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** A folder name for a case: ASCII, at most 60 characters, safe on every system. "SEC v. Binance Holdings Ltd." gives "sec-v-binance-holdings-ltd". */
export function folderNameFor(shortTitle: string): CaseFolder {
  const slug = shortTitle
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
  return CaseFolder.parse(slug === '' ? 'case' : RESERVED.test(slug) ? `case-${slug}` : slug)
}

/** The first of `name`, `name-2`, `name-3` … that is not taken. */
export async function firstFree(
  name: CaseFolder,
  isTaken: (name: CaseFolder) => Promise<boolean>,
): Promise<CaseFolder> {
  let free = name
  for (let n = 2; await isTaken(free); n++) free = CaseFolder.parse(`${name}-${n}`)
  return free
}
