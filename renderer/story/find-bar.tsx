/** The bar over the copy that finds and replaces. What a replacement comes to is seen, and chosen, before it is made. */
import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { CloseIcon, DownIcon, UpIcon } from '../parts/icons'
import { typedDirection } from '../parts/typed-direction'
import { useKeyOf } from '../state/key-table'
import { replacementFor, type Range } from './find'
import type { Finder, Found, Match } from './finder'
import { storyWords } from './words'

const words = storyWords.find

/** What the editor has asked for. It stays while the bar is closed. */
export interface Finding {
  readonly text: string
  readonly replacement: string
  readonly matchCase: boolean
  readonly wholeWords: boolean
  /** Lines that were selected when the bar was asked for. */
  readonly scope: Range | null
  readonly inScope: boolean
  readonly replacing: boolean
}

interface FindBarProps {
  readonly finding: Finding
  readonly onFinding: (finding: Finding) => void
  /** Another number each time the bar is asked for: it takes the focus again. */
  readonly asked: number
  readonly found: Found
  /** What is looked through: another story is looked through anew. */
  readonly story: string
  readonly finder: () => Finder | undefined
  readonly say: (sentence: string) => void
  readonly onClose: () => void
}

export function FindBar({ finding, onFinding, asked, found, story, finder, say, onClose }: FindBarProps) {
  const { text, replacement, matchCase, wholeWords, inScope, replacing } = finding
  const scope = inScope ? finding.scope : null
  const field = useRef<HTMLInputElement>(null)
  const [spared, setSpared] = useState<ReadonlySet<string>>(new Set())
  const replaceKey = useKeyOf('replace')
  const change = (part: Partial<Finding>): void => onFinding({ ...finding, ...part })

  useLayoutEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [asked])
  useEffect(() => finder()?.seek({ text, matchCase, wholeWords }, scope), [finder, story, text, matchCase, wholeWords, scope])
  useEffect(() => () => finder()?.seek(null, null), [finder])

  const left = new Set(found.matches.filter((match) => spared.has(nameOf(match))).map(({ from }) => from))
  const replaceAll = (): void => {
    const amount = finder()?.replaceAll(replacement, left) ?? 0
    setSpared(new Set())
    say(words.replaced(amount))
  }
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter' && event.target === field.current) finder()?.step(event.shiftKey ? -1 : 1)
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.type === 'text') finder()?.replace(replacement)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const chosen = found.total - left.size
  return (
    <search className="find-bar" aria-label={words.name} onKeyDown={keys}>
      <div className="find-row">
        <Words ref={field} name={words.sought} value={text} onChange={(value) => change({ text: value })} />
        <span className="find-count" role="status">
          {text === '' ? '' : words.count(found.at, found.total)}
        </span>
        <Sign name={words.previous} onPress={() => finder()?.step(-1)}>
          <UpIcon />
        </Sign>
        <Sign name={words.next} onPress={() => finder()?.step(1)}>
          <DownIcon />
        </Sign>
        <Sign name={words.matchCase} on={matchCase} onPress={() => change({ matchCase: !matchCase })}>
          {words.matchCaseSign}
        </Sign>
        <Sign name={words.wholeWords} on={wholeWords} onPress={() => change({ wholeWords: !wholeWords })}>
          {words.wholeWordsSign}
        </Sign>
        <button type="button" className="button quiet" aria-pressed={inScope} disabled={finding.scope === null} onClick={() => change({ inScope: !inScope })}>
          {words.inSelection}
        </button>
        <span className="grow" />
        {!replacing && (
          <button type="button" className="button quiet" title={replaceKey} onClick={() => change({ replacing: true })}>
            {words.showReplace}
          </button>
        )}
        <Sign name={words.close} onPress={onClose}>
          <CloseIcon />
        </Sign>
      </div>
      {replacing && (
        <div className="find-row">
          <Words name={words.replacement} value={replacement} onChange={(value) => change({ replacement: value })} />
          <button type="button" className="button" disabled={found.at === -1} onClick={() => finder()?.replace(replacement)}>
            {words.replace}
          </button>
          <button type="button" className="button" aria-label={words.replaceAllName(chosen)} disabled={chosen === 0} onClick={replaceAll}>
            {words.replaceAll(chosen)}
          </button>
        </div>
      )}
      {replacing && found.matches.length > 0 && (
        <Preview
          found={found}
          left={left}
          becomes={(match) => replacementFor(match.words, replacement, matchCase)}
          onGo={({ from }) => finder()?.take(from)}
          onLeave={(match) => setSpared(toggled(spared, nameOf(match)))}
        />
      )}
    </search>
  )
}

interface WordsProps {
  readonly name: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly ref?: Ref<HTMLInputElement>
}

function Words({ name, value, onChange, ref }: WordsProps) {
  return (
    <input
      ref={ref}
      className="field"
      type="text"
      dir={typedDirection(value)}
      aria-label={name}
      placeholder={name}
      value={value}
      spellCheck={false}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

interface SignProps {
  readonly name: string
  readonly on?: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

function Sign({ name, on, onPress, children }: SignProps) {
  return (
    <button type="button" className="button quiet" aria-label={name} title={name} aria-pressed={on} onClick={onPress}>
      {children}
    </button>
  )
}

interface PreviewProps {
  readonly found: Found
  readonly left: ReadonlySet<number>
  readonly becomes: (match: Match) => string
  readonly onGo: (match: Match) => void
  readonly onLeave: (match: Match) => void
}

function Preview({ found, left, becomes, onGo, onLeave }: PreviewProps) {
  const more = found.total - found.matches.length
  return (
    <ul className="find-preview" aria-label={words.preview} tabIndex={0}>
      {found.matches.map((match, at) => (
        <li key={match.from} data-hand={at === found.at ? '' : undefined}>
          <input type="checkbox" aria-label={words.choose(match.words, match.role)} checked={!left.has(match.from)} onChange={() => onLeave(match)} />
          <span dir="auto" onClick={() => onGo(match)}>
            {match.before}
            <del>{match.words}</del>
            <ins>{becomes(match)}</ins>
            {match.after}
          </span>
        </li>
      ))}
      {more > 0 && <li>{words.more(more)}</li>}
    </ul>
  )
}

/** Tells a match from the others while nothing before it in its line is touched. */
const nameOf = ({ from, before }: Match): string => `${from} ${before}`

function toggled(set: ReadonlySet<string>, item: string): ReadonlySet<string> {
  const next = new Set(set)
  if (!next.delete(item)) next.add(item)
  return next
}
