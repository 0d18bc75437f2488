/** The tour: a few cards, each beside the part of the window it speaks of. It can be skipped at any card and is offered once. */
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { create } from 'zustand'
import { Button } from '../parts/button'
import { prefer, usePreferences } from '../state/preferences'
import { helpWords } from './words'
import './help.css'

const words = helpWords.tour

/** What each card speaks of, in the order of the way of a story through the window. */
const stops = [
  { id: 'queue', at: '[data-pane=queue]' },
  { id: 'story', at: '[data-pane=story]' },
  { id: 'inspector', at: '[data-pane=inspector]' },
  { id: 'export', at: '[data-command=export]' },
  { id: 'keys', at: '[data-command=keys]' },
] as const

const useTour = create<{ readonly at: number | null }>(() => ({ at: null }))

export const startTour = (): void => useTour.setState({ at: 0 })

/** For the first stories of a new desk. */
export function offerTour(): void {
  if (!usePreferences.getState().toured) startTour()
}

function endTour(): void {
  useTour.setState({ at: null })
  if (!usePreferences.getState().toured) void prefer({ toured: true })
}

export function Tour() {
  const { at } = useTour()
  return at === null ? null : <Stop at={at} />
}

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

function Stop({ at }: { readonly at: number }) {
  const stop = stops[Math.min(at, stops.length - 1)] ?? stops[0]
  const box = useBox(stop.at)
  const last = at === stops.length - 1
  const { title, text } = words.steps[stop.id]
  const before = useRef<Element | null>(null)
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    before.current = document.activeElement
    return () => {
      if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus()
    }
  }, [])
  useEffect(() => card.current?.querySelector<HTMLElement>('.first')?.focus(), [at])
  const keys = (event: KeyboardEvent): void => {
    event.stopPropagation() // letters are no commands while a card is read
    if (event.key === 'Escape') endTour()
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') move(event.key === 'ArrowRight' ? 1 : -1)
  }
  return (
    <div className="tour" onKeyDown={keys}>
      <div className="tour-ring" style={box} aria-hidden="true" />
      <div ref={card} className="tour-card" role="dialog" aria-labelledby="tour-title" aria-describedby="tour-text" style={placeBeside(box)}>
        <h2 id="tour-title">{title}</h2>
        <p id="tour-text">{text}</p>
        <div className="tour-foot">
          <span className="quiet">{words.step(at + 1, stops.length)}</span>
          {!last && <Button look="quiet" onPress={endTour}>{words.skip}</Button>}
          {at > 0 && <Button onPress={() => move(-1)}>{words.back}</Button>}
          <Button look="first" onPress={() => (last ? endTour() : move(1))}>{last ? words.end : words.next}</Button>
        </div>
      </div>
    </div>
  )
}

function move(by: 1 | -1): void {
  const { at } = useTour.getState()
  if (at !== null) useTour.setState({ at: Math.max(0, Math.min(stops.length - 1, at + by)) })
}

/** Where the part of the window is, kept right while the window changes. */
function useBox(selector: string): Box {
  const [box, setBox] = useState<Box>({ left: 0, top: 0, width: 0, height: 0 })
  useLayoutEffect(() => {
    const look = (): void => {
      const found = document.querySelector(selector)?.getBoundingClientRect()
      if (found === undefined) setBox({ left: 0, top: 0, width: window.innerWidth, height: 0 })
      else setBox({ left: found.left, top: found.top, width: found.width, height: found.height })
    }
    look()
    window.addEventListener('resize', look)
    return () => window.removeEventListener('resize', look)
  }, [selector])
  return box
}

/** Width of a card, in root ems as in the style sheet. */
const cardWidth = 22

/** In a large part the card lies in its middle; beside a small one it lies above or below, inside the window. */
function placeBeside(box: Box): { readonly left: number; readonly top: number } {
  const em = parseFloat(getComputedStyle(document.documentElement).fontSize)
  const width = cardWidth * em
  const height = 12 * em
  const middle = Math.max(8, Math.min(box.left + box.width / 2 - width / 2, window.innerWidth - width - 8))
  if (box.height > height) return { left: middle, top: box.top + box.height / 3 }
  const below = box.top + box.height + 12
  return { left: middle, top: below + height < window.innerHeight ? below : Math.max(8, box.top - height) }
}
