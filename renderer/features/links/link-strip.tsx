import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { LinkId } from '../../../shared/model/ids'
import { LINK_TYPES } from '../../../shared/model/link'
import { useDocument, useUi, useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { Select } from '../../ui/select'
import { useExecute } from '../../commands/use-execute'
import { useEdit } from '../inspector/use-edit'
import { AnswerForm } from './answer-form'
import { EndName } from './end-name'
import styles from './link-strip.module.css'

/** What was just dragged together, in a strip under the chart: the link that was made, to change or undo; or an answer proposed. */
export function LinkStrip() {
  const strip = useUi((state) => state.linkStrip)
  if (strip === null) return null
  return strip.kind === 'made' ? (
    <MadeLink key={strip.link} link={strip.link} />
  ) : (
    <AnswerForm key={`${strip.order} ${strip.question}`} order={strip.order} question={strip.question} />
  )
}

const TYPE_OPTIONS = LINK_TYPES.map((type) => ({ value: type, label: type }))

/** Says which link was made. It goes with the next edit of anything else, and when the link is gone. */
function MadeLink({ link: id }: { link: LinkId }) {
  const { ui } = useWorkspace()
  const execute = useExecute()
  const edit = useEdit()
  const link = useDocument((state) => state.document.link.get(id))
  const ends = useDocument((state) => state.document.event)
  const steps = useDocument((state) => state.past.length)
  const expected = useRef(steps)
  const close = (): void => ui.setState({ linkStrip: null })
  useEffect(() => {
    if (link === undefined || steps !== expected.current) ui.setState({ linkStrip: null })
  }, [ui, link, steps])
  if (link === undefined) return null
  const [from, to] = [ends.get(link.from), ends.get(link.to)]
  if (from === undefined || to === undefined) return null
  return (
    <section className={styles['strip']} aria-label="Link made">
      <EndName event={from} />
      <Select
        label="How they are linked"
        hideLabel
        value={link.type}
        options={TYPE_OPTIONS}
        onChange={(type) => {
          expected.current += 1
          edit('Change link', (tx) => tx.put('link', { ...link, type }))
        }}
      />
      <EndName event={to} />
      <Button size="small" variant="quiet" onClick={() => execute('edit.undo')}>
        Undo
      </Button>
      <IconButton label="Close" size="small" icon={<X size={14} aria-hidden />} onClick={close} />
    </section>
  )
}
