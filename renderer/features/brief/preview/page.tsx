import { useEffect, useRef, useState, type RefObject } from 'react'
import { previewAddress } from '../../../../shared/ipc/preview-address'
import type { EventId } from '../../../../shared/model/ids'
import { useDocument, useUi } from '../../../app/workspace'
import { PageImage } from './page-image'
import styles from './pages.module.css'
import type { SetPreview } from './use-preview'

interface PageProps {
  preview: SetPreview
  /** From 0. */
  page: number
  /** Pixels to a point. */
  scale: number
  /** Only places of the page in sight are in the tab order: all of them would be hundreds. */
  isCurrent: boolean
  onSelect: (event: EventId) => void
}

/** Pages this near, in pixels, are drawn before they are scrolled to. */
const AHEAD = 800

function useIsNear(element: RefObject<HTMLElement | null>): boolean {
  const [isNear, setIsNear] = useState(false)
  useEffect(() => {
    if (element.current === null) return undefined
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry !== undefined) setIsNear(entry.isIntersecting)
      },
      { rootMargin: `${AHEAD}px` },
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return isNear
}

/** A page as it will be printed; a click on a row of its chronology or a mark of its timeline selects the event. */
export function Page({ preview, page, scale, isCurrent, onSelect }: PageProps) {
  const frame = useRef<HTMLDivElement>(null)
  const isNear = useIsNear(frame)
  const { width = 0, height = 0 } = preview.pages[page] ?? {}
  const label = `Page ${page + 1} of ${preview.pages.length}`
  return (
    <div
      ref={frame}
      className={styles['page']}
      data-page={page}
      style={{ width: width * scale, height: height * scale }}
    >
      {isNear && (
        <>
          <PageImage className={styles['picture']} address={previewAddress(preview.id, page)} label={label} />
          {preview.places
            .filter((place) => place.page === page)
            .map((place) => (
              <Place
                key={`${place.of} ${place.event}`}
                place={place}
                scale={scale}
                isReachable={isCurrent}
                onSelect={onSelect}
              />
            ))}
        </>
      )}
    </div>
  )
}

interface PlaceProps {
  place: SetPreview['places'][number]
  scale: number
  isReachable: boolean
  onSelect: (event: EventId) => void
}

function Place({ place, scale, isReachable, onSelect }: PlaceProps) {
  const title = useDocument((state) => state.document.event.get(place.event)?.title ?? '')
  const isSelected = useUi((state) => state.selection.has(place.event))
  return (
    <button
      type="button"
      className={styles['place']}
      aria-label={`Select ${title === '' ? 'untitled event' : title}${place.of === 'mark' ? ' in the timeline' : ''}`}
      aria-pressed={isSelected}
      tabIndex={isReachable ? 0 : -1}
      style={{
        left: place.left * scale,
        top: place.top * scale,
        width: (place.right - place.left) * scale,
        height: (place.bottom - place.top) * scale,
      }}
      onClick={() => onSelect(place.event)}
    />
  )
}
