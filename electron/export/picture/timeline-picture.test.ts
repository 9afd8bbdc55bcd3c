import { expect, it } from 'vitest'
import { WHOLE_CASE, type PictureView } from '../../../shared/brief/picture-view'
import { epochDay } from '../../../shared/model/epoch-day'
import { checkoutAssets, checkoutTypeface } from '../../brief/made-up/checkout-assets'
import { madeUpCase, madeUpEvent } from '../../brief/made-up/made-up-case'
import { pictureFonts } from './picture-fonts'
import { pngOf } from './png'
import { timelinePicture, type TimelinePicture } from './timeline-picture'

const day = (index: number): string => {
  const date = new Date(Date.UTC(2023, 0, 1 + index * 3))
  return date.toISOString().slice(0, 10)
}
const events = Array.from({ length: 120 }, (_, index) =>
  madeUpEvent(index % 3 === 0 ? 'order' : 'filing', `Paper ${index}`, { id: `e${index}`, date: day(index) }),
)

async function draw(document = madeUpCase(events), view: PictureView = WHOLE_CASE): Promise<TimelinePicture> {
  return timelinePicture(document, view, {
    fonts: await checkoutTypeface(),
    faces: await pictureFonts(checkoutAssets),
  })
}

const textsOf = ({ svg }: TimelinePicture): string[] =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/gu)].map(([, text = '']) => text)

/** A PNG begins with its signature; width and height stand big-endian at byte 16 (PNG specification, 11.2.2). */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  expect([...png.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47])
  const view = new DataView(png.buffer, png.byteOffset)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

it('has every dated event of the case once, by the number of its row', async () => {
  const texts = textsOf(await draw())
  for (const number of events.keys()) expect(texts.filter((text) => text === String(number + 1))).toHaveLength(1)
})

it('shows as seen the days, the lanes and the events of the window, and no others', async () => {
  const view: PictureView = {
    lanes: [
      { name: 'Rivera & Co', kind: null, events: events.slice(10, 20).map(({ id }) => id) },
      { name: 'Nobody', kind: null, events: [] },
    ],
    days: { from: epochDay(2023, 2, 1), to: epochDay(2023, 2, 15) },
  }
  const texts = textsOf(await draw(madeUpCase(events), view))
  expect(texts).toEqual(expect.arrayContaining(['Rivera &amp; Co', 'Nobody', 'February 2023']))
  const shown = texts.filter((text) => text.startsWith('Paper ')).map((text) => Number(text.slice(6)))
  expect(shown.toSorted((a, b) => a - b)).toEqual([11, 12, 13, 14])
})

it('says that a bar goes on beyond the days shown', async () => {
  const bar = madeUpEvent('question', 'Is it?', { id: 'q', date: '2023-01-05/2023-12-01' })
  const view = { lanes: null, days: { from: epochDay(2023, 3, 1), to: epochDay(2023, 4, 1) } }
  expect(textsOf(await draw(madeUpCase([bar]), view))).toEqual(
    expect.arrayContaining(['Is it?', 'Continues beyond what is shown.']),
  )
})

it('is the same text for the same case, and says so where nothing has a date', async () => {
  expect((await draw()).svg).toBe((await draw()).svg)
  expect(textsOf(await draw(madeUpCase([])))).toContain('No event has a date yet.')
})

it('takes hostile titles for text: an independent reader draws them', async () => {
  const titles = [
    '<script>alert(1)</script>',
    '"]]>&amp; \u0000\u0008\ufffe',
    '<image href="https://x.example/a.png"/>',
    '北京 👩‍⚖️',
  ]
  const hostile = titles.map((title, index) => madeUpEvent('filing', title, { id: `h${index}`, date: day(index) }))
  const picture = await draw(madeUpCase(hostile, { record: { shortTitle: titles[0] ?? '' } }))
  expect(picture.svg).not.toMatch(/<script|<image/u)
  const png = await pngOf(picture, await checkoutTypeface(), 0.5)
  expect(sizeOf(png)).toEqual({ width: picture.width / 2, height: Math.ceil(picture.height / 2) })
})

it('asks for nothing outside itself', async () => {
  const { svg } = await draw()
  const addresses = [...svg.matchAll(/(?:href=|url\()["']?([^"')\s]{1,40})/gu)].map(([, address = '']) => address)
  expect(addresses).toHaveLength(2)
  expect(addresses.every((address) => address.startsWith('data:font/woff2'))).toBe(true)
})
