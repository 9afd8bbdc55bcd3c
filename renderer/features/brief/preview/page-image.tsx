import { useEffect, useState } from 'react'

interface PageImageProps {
  address: string
  label: string
  className?: string | undefined
}

/** A page as a picture. A newer one takes its place only once it can be drawn, so that nothing flickers. */
export function PageImage({ address, label, className }: PageImageProps) {
  const [drawn, setDrawn] = useState<string | null>(null)
  useEffect(() => {
    let isWanted = true
    const next = new Image()
    next.src = address
    const draw = async (): Promise<void> => {
      await next.decode()
      if (isWanted) setDrawn(address)
    }
    // A page that a newer preview has taken the place of: its own picture is on the way.
    draw().catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [address])
  return drawn === null ? null : <img className={className} src={drawn} alt={label} draggable={false} />
}
