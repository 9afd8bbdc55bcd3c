import { ChevronDown, ChevronUp, Maximize2, ZoomIn, ZoomOut } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../../../ui/icon-button'
import styles from './preview-toolbar.module.css'
import { stepZoom, zoomPercent, type Zoom } from './zoom'

interface ToolbarProps {
  /** The page in sight, from 0. */
  current: number
  count: number
  scale: number
  zoom: Zoom
  setting: boolean
  /** As a certificate would state them; null before there are pages. */
  words: number | null
  wordLimit: number | null
  onPage: (page: number) => void
  onZoom: (zoom: Zoom) => void
}

export function PreviewToolbar(props: ToolbarProps) {
  const { current, count, scale, zoom, setting, words, wordLimit, onPage, onZoom } = props
  return (
    <div className={styles['toolbar']} role="toolbar" aria-label="Preview">
      <IconButton
        label="Page before"
        size="small"
        icon={<ChevronUp size={16} aria-hidden />}
        disabled={current <= 0}
        onClick={() => onPage(current - 1)}
      />
      <IconButton
        label="Page after"
        size="small"
        icon={<ChevronDown size={16} aria-hidden />}
        disabled={current >= count - 1}
        onClick={() => onPage(current + 1)}
      />
      {count > 0 && <PageNumber current={current} count={count} onPage={onPage} />}
      {words !== null && <WordCount words={words} wordLimit={wordLimit} />}
      <span className={styles['state']} role="status">
        {setting ? 'Setting…' : ''}
      </span>
      <IconButton
        label="Smaller"
        size="small"
        icon={<ZoomOut size={16} aria-hidden />}
        onClick={() => onZoom(stepZoom(scale, -1))}
      />
      <span className={styles['percent']}>{zoomPercent(scale)}%</span>
      <IconButton
        label="Larger"
        size="small"
        icon={<ZoomIn size={16} aria-hidden />}
        onClick={() => onZoom(stepZoom(scale, 1))}
      />
      <IconButton
        label="As wide as there is room"
        size="small"
        icon={<Maximize2 size={14} aria-hidden />}
        aria-pressed={zoom === 'fit'}
        onClick={() => onZoom('fit')}
      />
    </div>
  )
}

/** The words that count towards a limit, and whether there are too many. */
function WordCount({ words, wordLimit }: { words: number; wordLimit: number | null }) {
  const counted = words.toLocaleString('en-US')
  return (
    <span className={styles['words']} data-over={(wordLimit !== null && words > wordLimit) || undefined}>
      {wordLimit === null ? `${counted} words` : `${counted} of ${wordLimit.toLocaleString('en-US')} words`}
    </span>
  )
}

/** The number of the page in sight; typing another goes there. */
function PageNumber({ current, count, onPage }: Pick<ToolbarProps, 'current' | 'count' | 'onPage'>) {
  const [draft, setDraft] = useState<string | null>(null)
  const go = (): void => {
    const page = Number(draft)
    if (draft !== null && Number.isInteger(page) && page > 0) onPage(page - 1)
    setDraft(null)
  }
  return (
    <span className={styles['place']}>
      <input
        className={styles['number']}
        aria-label="Page"
        inputMode="numeric"
        value={draft ?? String(current + 1)}
        onChange={(event) => setDraft(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={go}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go()
        }}
      />
      <span>of {count.toLocaleString('en-US')}</span>
    </span>
  )
}
