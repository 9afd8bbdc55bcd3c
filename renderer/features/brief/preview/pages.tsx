import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { EventId } from '../../../../shared/model/ids'
import { Page } from './page'
import { pageInSight, scrollToPage, scrollToPlace } from './page-scroll'
import styles from './pages.module.css'
import { PreviewToolbar } from './preview-toolbar'
import type { PreviewState, SetPreview } from './use-preview'
import { zoomedScale, type Zoom } from './zoom'

/** A wish to see the row of an event; each one is a new object, so that asking again scrolls again. */
export interface Target {
  event: EventId
}

interface PagesProps {
  preview: PreviewState
  /** The words that the court's rule allows; null where it sets none. */
  wordLimit: number | null
  target: Target | null
  onSelect: (event: EventId) => void
}

/** A page has no name but its number. */
const pageNumbers = ({ pages }: SetPreview): number[] => Array.from(pages.keys())

/** Width that the scroller has for pages, in pixels. */
function useRoom(scroller: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(0)
  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return undefined
    const observer = new ResizeObserver(() => setRoom(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller])
  return room
}

/** Keeps the place that is in sight there when the pages grow or shrink. */
function useSamePlace(scroller: RefObject<HTMLElement | null>, scale: number): void {
  const before = useRef(scale)
  useLayoutEffect(() => {
    const top = scroller.current?.scrollTop ?? 0
    scroller.current?.scrollTo({ top: (top * scale) / before.current })
    before.current = scale
  }, [scroller, scale])
}

/** The pages one below the other, as large as the zoom says. */
export function Pages({ preview, wordLimit, target, onSelect }: PagesProps) {
  const { shown, setting, error } = preview
  const scroller = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState<Zoom>('fit')
  const [current, setCurrent] = useState(0)
  const scale = zoomedScale(zoom, shown?.pages ?? [], useRoom(scroller))
  const reached = useRef<Target | null>(null)
  useSamePlace(scroller, scale)

  useEffect(() => {
    // Once a wish: pages that are set anew stay where they are.
    if (target === null || target === reached.current) return
    const places = shown?.places.filter(({ event }) => event === target.event) ?? []
    const place = places.find((each) => each.of === 'row') ?? places[0]
    if (place === undefined) return
    reached.current = target
    scrollToPlace(scroller.current, place.page, place.top * scale)
  }, [target, shown, scale])

  return (
    <>
      <PreviewToolbar
        current={current}
        count={shown?.pages.length ?? 0}
        scale={scale}
        zoom={zoom}
        setting={setting}
        words={shown?.words ?? null}
        wordLimit={wordLimit}
        onPage={(page) => scrollToPage(scroller.current, page)}
        onZoom={setZoom}
      />
      {error !== null && (
        <p className={styles['error']} role="alert">
          {error}
        </p>
      )}
      <section
        ref={scroller}
        className={styles['pages']}
        aria-label="Pages of the brief"
        aria-busy={setting}
        // Scrolls by the arrow keys; its rows come after it.
        tabIndex={0}
        onScroll={() => setCurrent(pageInSight(scroller.current))}
      >
        {shown !== null &&
          pageNumbers(shown).map((page) => (
            <Page
              key={page}
              preview={shown}
              page={page}
              scale={scale}
              isCurrent={page === current}
              onSelect={onSelect}
            />
          ))}
      </section>
    </>
  )
}
