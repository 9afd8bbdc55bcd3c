import { startTransition, useEffect, useState } from 'react'

/**
 * A part of the window that is not in its first chunk: null until it has been loaded, which begins once it is wanted. It is drawn as
 * React finds time, so that what is on screen already stays quick. Where it cannot be loaded, the error boundary says so.
 */
export function useLater<T extends object>(load: () => Promise<T>, wanted: boolean): T | null {
  const [part, setPart] = useState<T | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  useEffect(() => {
    if (!wanted) return undefined
    let isWaiting = true
    const take = async (): Promise<void> => {
      try {
        const loaded = await load()
        if (isWaiting) startTransition(() => setPart(loaded))
      } catch (error) {
        if (isWaiting) setFailure(error)
      }
    }
    void take()
    return () => {
      isWaiting = false
    }
  }, [load, wanted])
  if (failure !== null) throw failure
  return part
}
