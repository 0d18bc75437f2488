/** Lines of a long list that are in the document only near the eye. */
import { useEffect, useRef, useState, type ReactNode } from 'react'

/** Height of a line not yet drawn, in pixels. */
const guess = 44

interface InSightProps {
  readonly amount: number
  readonly draw: () => ReactNode
}

export function InSight({ amount, draw }: InSightProps) {
  const place = useRef<HTMLLIElement>(null)
  const [height, setHeight] = useState<number | null>(amount * guess)
  useEffect(() => {
    const lot = place.current
    if (lot === null) return undefined
    const watch = new IntersectionObserver(
      ([entry]) => {
        // The lines that hold the focus stay.
        if (entry !== undefined && !lot.contains(document.activeElement)) setHeight(entry.isIntersecting ? null : lot.offsetHeight)
      },
      { root: lot.closest('.tab-panel'), rootMargin: '600px 0px' },
    )
    watch.observe(lot)
    return () => watch.disconnect()
  }, [])
  return (
    <li ref={place} role="presentation" style={height === null ? undefined : { height }}>
      {height === null && <ul>{draw()}</ul>}
    </li>
  )
}
