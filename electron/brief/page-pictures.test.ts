import { expect, it } from 'vitest'
import { briefDefaults } from '../../shared/brief/brief-options'
import { PROFILE_IDS, type ProfileId } from '../../shared/brief/court-profiles'
import type { CaseDocument } from '../../shared/document'
import { readSampleCase } from '../store/sample-case'
import { checkoutAssets } from './made-up/checkout-assets'
import { legalDate, madeUpCase, madeUpEvent } from './made-up/made-up-case'
import type { PagePictures, PagePlace } from './page-pictures'
import { pageSetup } from './page-setup'
import { setPages } from './set-brief'

const pagesOf = (document: CaseDocument, profile: ProfileId = 'plain'): Promise<PagePictures> =>
  setPages({
    document,
    options: briefDefaults(profile),
    preparedOn: legalDate('2025-07-01'),
    version: '0.1.0',
    assets: checkoutAssets,
  })

const events = Array.from({ length: 60 }, (_, index) =>
  madeUpEvent('filing', `Motion ${index}`, {
    id: `e${index}`,
    date: `2023-0${1 + (index % 9)}-10`,
    summary: 'x '.repeat(40),
  }),
)

const rowsOf = ({ places }: PagePictures): PagePlace[] => places.filter((place) => place.of === 'row')

it('says of every event where its row stands, in boxes that do not overlap', async () => {
  const pictures = await pagesOf(madeUpCase(events))
  const [rows, { sizes }] = [rowsOf(pictures), pictures]
  expect(rows.map(({ event }) => event).toSorted()).toEqual(events.map(({ id }) => id).toSorted())
  for (const [index, row] of rows.entries()) {
    const size = sizes[row.page]
    expect(row.top).toBeLessThan(row.bottom)
    expect(row.right).toBeLessThan(size?.width ?? 0)
    expect(row.bottom).toBeLessThan(size?.height ?? 0)
    const next = rows[index + 1]
    if (next?.page === row.page) expect(next.top).toBeGreaterThanOrEqual(row.bottom - 0.01)
  }
})

it.each(PROFILE_IDS)('reaches with its rows from margin to margin of the pages of %s', async (profile) => {
  const rows = rowsOf(await pagesOf(madeUpCase(events.slice(0, 3)), profile))
  const { width, margins } = pageSetup({ profile, paper: 'letter' })
  expect(rows).toHaveLength(3)
  for (const { left, right } of rows) {
    expect(left).toBeCloseTo(margins.left, 1)
    expect(right).toBeCloseTo(width - margins.right, 1)
  }
})

it('gives the turned sheets of the sample no more pages on numbered paper than on any other', async () => {
  const sample = await readSampleCase(checkoutAssets.path('.'))
  const turned = async (profile: ProfileId): Promise<number> =>
    (await pagesOf(sample, profile)).sizes.filter(({ width, height }) => width > height).length
  expect(await turned('ndcal')).toBe(await turned('ddc'))
})

it('says of every event where its mark stands on the sheets of the timeline, beside no other', async () => {
  const { places, sizes } = await pagesOf(madeUpCase(events))
  const marks = places.filter((place) => place.of === 'mark')
  expect(new Set(marks.map(({ event }) => event))).toEqual(new Set(events.map(({ id }) => id)))
  for (const [index, mark] of marks.entries()) {
    const size = sizes[mark.page]
    expect(mark.left).toBeGreaterThanOrEqual(72)
    expect(mark.right).toBeLessThanOrEqual((size?.width ?? 0) - 72 + 0.01)
    expect(mark.bottom).toBeLessThanOrEqual((size?.height ?? 0) - 72)
    const over = marks
      .slice(index + 1)
      .filter((other) => other.page === mark.page && other.left < mark.right && mark.left < other.right)
      .filter((other) => other.top < mark.bottom - 0.01 && mark.top < other.bottom - 0.01)
    expect(over).toEqual([])
  }
})

it('draws each page by itself, the turned ones turned', async () => {
  const { sizes, picture } = await pagesOf(madeUpCase(events))
  expect(sizes).toContainEqual({ width: 612, height: 792 })
  expect(sizes).toContainEqual({ width: 792, height: 612 })
  const pictures = sizes.map((_, page) => picture(page) ?? '')
  expect(new Set(pictures).size).toBe(sizes.length)
  for (const svg of pictures) expect(svg.match(/class="typst-page"/gu)).toHaveLength(1)
  // In any order, and again: each brings every letter that it uses.
  for (const page of [3, 0, 2, 3]) expect(picture(page) === pictures[page]).toBe(true)
  for (const svg of pictures) expect(svg).not.toContain('data-reuse-from')
  const lettersOf = (svg: string): string[] => [...svg.matchAll(/ id="(g[^"]*)"/gu)].map(([, id = '']) => id)
  // A space has no outline.
  const outlined = new Set(pictures.flatMap(lettersOf))
  for (const svg of pictures) {
    const own = new Set(lettersOf(svg))
    const used = [...svg.matchAll(/<use [^>]*href="#([^"]*)"/gu)].map(([, id = '']) => id)
    expect(used.filter((id) => outlined.has(id) && !own.has(id))).toEqual([])
  }
  expect(picture(sizes.length)).toBeNull()
})

it('keeps the pages of one case apart from those of the next', async () => {
  const [first, second] = [await pagesOf(madeUpCase(events)), await pagesOf(madeUpCase(events.slice(0, 5)))]
  const page = first.picture(1)
  expect(second.picture(1) === page).toBe(false)
  expect(first.picture(1) === page).toBe(true)
})

it('keeps shapes and outlines and nothing that could act, whatever the case says', async () => {
  const titles = ['<script>alert(1)</script>', '</foreignObject><a href="https://x.example">', '" onload="alert(1)']
  const hostile = titles.map((title, index) => madeUpEvent('filing', title, { id: `h${index}`, date: '2023-06-05' }))
  const { sizes, picture } = await pagesOf(madeUpCase(hostile))
  const elements = sizes.flatMap((_, page) =>
    [...(picture(page) ?? '').matchAll(/<([a-zA-Z:]+)/gu)].map(([, name]) => name),
  )
  const allowed = new Set(['svg', 'rect', 'defs', 'g', 'path', 'use', 'clipPath', 'image'])
  expect(elements.filter((name) => !allowed.has(name ?? ''))).toEqual([])
  for (const [page] of sizes.entries()) expect(picture(page)).not.toMatch(/\son[a-z]+=|x\.example/u)
})
