/** Which rows of a long list are in sight: all rows are equally high, so it is division. Rows out of sight are not in the document. */
import { useLayoutEffect, useState, type RefObject } from 'react'

export interface Sight {
  readonly first: number
  /** One past the last. */
  readonly end: number
  readonly height: number
}

/** Rows drawn beyond the edge, so that a fast wheel shows no gap. */
const beyond = 8

export function inSight(scrollTop: number, viewHeight: number, rowHeight: number, amount: number): Omit<Sight, 'height'> {
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - beyond)
  const end = Math.min(amount, Math.ceil((scrollTop + viewHeight) / rowHeight) + beyond)
  return { first: Math.min(first, Math.max(0, amount - 1)), end }
}

interface Place {
  readonly top: number
  readonly view: number
  readonly height: number
}

/** The same rows are in sight: nothing is to be drawn for a scroll within a row. */
function isAlike(one: Place, other: Place): boolean {
  const row = ({ top, height }: Place): number => Math.floor(top / height)
  return one.view === other.view && one.height === other.height && row(one) === row(other)
}

/** `rowRem` is a row's height in rem: it grows with the text size the editor chose. */
export function useSight(list: RefObject<HTMLElement | null>, amount: number, rowRem: number): Sight {
  const [place, setPlace] = useState<Place>({ top: 0, view: 0, height: rowRem * 16 })
  useLayoutEffect(() => {
    const element = list.current
    if (element === null) return undefined
    const look = (): void => {
      const height = rowRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      const next = { top: element.scrollTop, view: element.clientHeight, height }
      setPlace((before) => (isAlike(before, next) ? before : next))
    }
    look()
    const sizes = new ResizeObserver(look)
    sizes.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      sizes.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [list, rowRem])
  return { ...inSight(place.top, place.view, place.height, amount), height: place.height }
}

/** Scrolls, and has `useSight` look at once: the browser's own word of it comes after the next frame, which would show a gap. */
export function scrollTo(list: HTMLElement, top: number): void {
  list.scrollTop = top
  list.dispatchEvent(new Event('scroll'))
}

/** Where to scroll so that the row is whole in sight; where it is already, nowhere. */
export function scrollFor(at: number, rowHeight: number, scrollTop: number, viewHeight: number): number {
  const top = at * rowHeight
  if (top < scrollTop) return top
  if (top + rowHeight > scrollTop + viewHeight) return top + rowHeight - viewHeight
  return scrollTop
}
