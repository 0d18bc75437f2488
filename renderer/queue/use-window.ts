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

/** `rowRem` is a row's height in rem: it grows with the text size the editor chose. */
export function useSight(list: RefObject<HTMLElement | null>, amount: number, rowRem: number): Sight {
  const [place, setPlace] = useState({ top: 0, view: 0, height: rowRem * 16 })
  useLayoutEffect(() => {
    const element = list.current
    if (element === null) return undefined
    const look = (): void => {
      const height = rowRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      setPlace({ top: element.scrollTop, view: element.clientHeight, height })
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

/** Where to scroll so that the row is whole in sight; where it is already, nowhere. */
export function scrollFor(at: number, rowHeight: number, scrollTop: number, viewHeight: number): number {
  const top = at * rowHeight
  if (top < scrollTop) return top
  if (top + rowHeight > scrollTop + viewHeight) return top + rowHeight - viewHeight
  return scrollTop
}
