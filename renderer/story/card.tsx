/** The card at the caret: what a query asks or why a rule changed these words, and what can be done about it. */
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Change } from '../../store/model'
import { Quoted } from '../parts/quoted'
import { useKeyOf } from '../state/key-table'
import type { Card } from './cards'
import { storyWords } from './words'

const words = storyWords.card

interface CardViewProps {
  readonly card: Card
  /** Puts the focus on its first button: it was asked for by key. */
  readonly focus: boolean
  /** Where its place of the document is, in pixels of the page it stands on. */
  readonly spot: (at: number) => { readonly left: number; readonly bottom: number; readonly width: number }
  readonly onFix: () => void
  readonly onIgnore: () => void
  readonly onUndo: () => void
  readonly onClose: () => void
  readonly onHold: (held: boolean) => void
}

/** Width of a card in pixels, as in the style sheet. */
const cardWidth = 320

export function CardView({ card, focus, spot, onFix, onIgnore, onUndo, onClose, onHold }: CardViewProps) {
  const reason = useId()
  const fixKey = useKeyOf('fix-query')
  const ignoreKey = useKeyOf('ignore-query')
  const place = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState({ left: 0, top: 0 })
  useLayoutEffect(() => {
    const move = (): void => {
      const { left, bottom, width } = spot(card.at)
      setAt({ left: Math.max(0, Math.min(left - 24, width - cardWidth - 8)), top: bottom + 6 })
    }
    move()
    window.addEventListener('resize', move)
    return () => window.removeEventListener('resize', move)
  }, [card, spot])
  useLayoutEffect(() => {
    if (focus) place.current?.querySelector('button')?.focus()
  }, [card, focus])
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }
  return (
    <div
      ref={place}
      className="story-card"
      data-kind={card.kind}
      role="dialog"
      aria-labelledby={reason}
      style={at}
      onKeyDown={keys}
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
    >
      <p className="card-kind">
        {card.kind === 'query' ? words.query : words.change}
        {card.kind === 'query' && card.of > 1 && <span> {words.place(card.place, card.of)}</span>}
      </p>
      <p id={reason} className="card-reason" dir="auto">
        <Quoted text={card.kind === 'query' ? card.query.reason : card.recorded.change.reason} />
      </p>
      {card.kind === 'change' && <Was change={card.recorded.change} />}
      <div className="card-keys">
        {card.kind === 'query' && card.query.fix !== undefined && (
          <button type="button" className="card-main" title={fixKey} onClick={onFix}>
            {fixLabel(card.query.fix)}
          </button>
        )}
        {card.kind === 'query' && (
          <button type="button" title={ignoreKey} onClick={onIgnore}>
            {words.ignore}
          </button>
        )}
        {card.kind === 'change' && (
          <button type="button" className="card-main" onClick={onUndo}>
            {words.undo}
          </button>
        )}
        <button type="button" className="card-close" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </div>
  )
}

function Was({ change }: { readonly change: Change }) {
  const [first, second] = change.steps
  if (second !== undefined || first.kind !== 'text' || first.before.trim() === '') return null
  return (
    <p className="card-was" dir="auto">
      {words.was(short(first.before))}
    </p>
  )
}

function fixLabel(fix: Change): string {
  const [first, second] = fix.steps
  return second === undefined && first.kind === 'text' && first.after.trim() !== '' ? words.fixTo(short(first.after)) : words.fix
}

function short(text: string): string {
  const letters = [...text]
  return letters.length > 40 ? `${letters.slice(0, 39).join('')}…` : text
}
