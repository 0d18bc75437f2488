/** The card at the caret: what a query asks or why a rule changed these words, and what can be done about it. */
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Change } from '../../store/model'
import { Quoted } from '../parts/quoted'
import { useKeyOf } from '../state/key-table'
import type { Card } from './cards'
import type { Misspelling } from './speller'
import { storyWords } from './words'

const words = storyWords.card

interface CardViewProps {
  readonly card: Card
  /** Puts the focus on its first button: it was asked for by key. */
  readonly focus: boolean
  /** Where its place of the document is, in pixels of the page it stands on. */
  readonly spot: (at: number) => { readonly left: number; readonly bottom: number; readonly width: number }
  readonly onFix: () => void
  readonly onIgnore: (always: boolean) => void
  readonly onUndo: () => void
  readonly onCorrect: (wrong: Misspelling, word: string) => void
  readonly onLearn: (word: string) => void
  readonly onPassOver: (word: string) => void
  readonly onClose: () => void
  readonly onHold: (held: boolean) => void
}

/** Width of a card in pixels, as in the style sheet. */
const cardWidth = 320

export function CardView({ card, focus, spot, onClose, onHold, ...on }: CardViewProps) {
  const { onFix, onIgnore, onUndo, onCorrect, onLearn, onPassOver } = on
  const reason = useId()
  const fixKey = useKeyOf('fix-query')
  const ignoreKey = useKeyOf('ignore-query')
  const alwaysKey = useKeyOf('ignore-always')
  const place = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState({ left: 0, top: 0 })
  useLayoutEffect(() => {
    const move = (): void => {
      const { left, bottom, width } = spot(card.at)
      setAt({ left: Math.max(0, Math.min(left - 24, width - cardWidth - 8)), top: bottom + 6 })
    }
    move()
    // The page changes its width with the window, and when a pane beside it opens or closes.
    const sizes = new ResizeObserver(move)
    const page = place.current?.parentElement
    if (page !== null && page !== undefined) sizes.observe(page)
    return () => sizes.disconnect()
  }, [card, spot])
  useLayoutEffect(() => {
    if (focus) place.current?.querySelector('button')?.focus()
  }, [card, focus])
  const keys = (event: KeyboardEvent): void => {
    const taken = event.key === 'Escape' ? null : place.current?.querySelector<HTMLElement>(`[data-number="${CSS.escape(event.key)}"]`)
    if (taken === undefined || (taken === null && event.key !== 'Escape')) return
    event.preventDefault()
    event.stopPropagation()
    if (taken === null) onClose()
    else taken.click()
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
        {kindOf(card)}
        {card.kind === 'query' && card.of > 1 && <span> {words.place(card.place, card.of)}</span>}
      </p>
      <p id={reason} className="card-reason" dir="auto">
        {card.kind === 'spelling' ? card.wrong.word : <Quoted text={card.kind === 'query' ? card.query.reason : card.recorded.change.reason} />}
      </p>
      {card.kind === 'change' && <Was change={card.recorded.change} />}
      {card.kind === 'spelling' && <Suggestions words={card.suggestions} onTake={(word) => onCorrect(card.wrong, word)} />}
      <div className="card-keys">
        {card.kind === 'query' && card.query.fix !== undefined && (
          <button type="button" className="card-main" title={fixKey} onClick={onFix}>
            {fixLabel(card.query.fix)}
          </button>
        )}
        {card.kind === 'query' && (
          <>
            <button type="button" title={ignoreKey} onClick={() => onIgnore(false)}>
              {words.ignore}
            </button>
            <button type="button" title={alwaysKey} onClick={() => onIgnore(true)}>
              {words.ignoreAlways}
            </button>
          </>
        )}
        {card.kind === 'change' && (
          <button type="button" className="card-main" onClick={onUndo}>
            {words.undo}
          </button>
        )}
        {card.kind === 'spelling' && (
          <>
            <button type="button" onClick={() => onLearn(card.wrong.word)}>
              {storyWords.spelling.learn}
            </button>
            <button type="button" onClick={() => onPassOver(card.wrong.word)}>
              {storyWords.spelling.passOver}
            </button>
          </>
        )}
        <button type="button" className="card-close" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </div>
  )
}

function kindOf(card: Card): string {
  if (card.kind === 'spelling') return storyWords.spelling.kind
  return card.kind === 'query' ? words.query : words.change
}

/** Words like the wrong one; their numbers are keys. */
function Suggestions({ words: found, onTake }: { readonly words: readonly string[] | null; readonly onTake: (word: string) => void }) {
  if (found === null) return <p className="card-was">{storyWords.spelling.looking}</p>
  if (found.length === 0) return <p className="card-was">{storyWords.spelling.noSuggestions}</p>
  return (
    <ol className="card-words">
      {found.map((word, at) => (
        <li key={word}>
          <button type="button" data-number={at + 1} onClick={() => onTake(word)}>
            <kbd>{at + 1}</kbd>
            {word}
          </button>
        </li>
      ))}
    </ol>
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
