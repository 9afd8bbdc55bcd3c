import { useEffect, useEffectEvent, useState } from 'react'
import { errorNotice } from '../features/notices/error-notice'
import { useWorkspace } from './workspace'

/** What an asynchronous question was answered with: null until it is, and where it failed, which is told in a notice. */
export function useAnswer<T>(key: string, ask: () => Promise<T>): [T | null, (answer: T) => void] {
  const { ui } = useWorkspace()
  const [answered, setAnswered] = useState<{ key: string; value: T } | null>(null)
  const question = useEffectEvent(ask)
  useEffect(() => {
    let wanted = true
    const first = async (): Promise<void> => {
      try {
        const value = await question()
        if (wanted) setAnswered({ key, value })
      } catch (error) {
        ui.notify(errorNotice(error))
      }
    }
    void first()
    return () => {
      wanted = false
    }
  }, [key, ui])
  const set = (value: T): void => setAnswered({ key, value })
  return [answered?.key === key ? answered.value : null, set]
}
