/** The story editor: the copy as an editable document, the raw wire beside it. The only door into this folder. */
import './mentions.css'
import './story.css'
import { type Ref, type RefObject, useCallback, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import type { BlockId, Change, ChangeId, OpenStory, OwnWord, Query, RawWire, Role } from '../../store/model'
import { CardView } from './card'
import { ScrollLink } from './follow-scroll'
import type { Card } from './cards'
import { FindBar, type Finding } from './find-bar'
import type { Found } from './finder'
import { StorySession } from './session'
import { WirePane } from './wire-pane'

export { storyWords } from './words'
export { passedWord } from './session'

/** Where the caret stands, for the inspector: the block, and the rule's change whose words it stands in. */
export interface StoryPlace {
  readonly block: BlockId
  readonly change: ChangeId | null
}

export interface StoryViewProps {
  /**
   * The story as it stands. After `record` the shell gives a new one with the change applied; where the change
   * was refused it gives a new one without it, and the document goes back to that. Call `flush()` before another
   * story is shown: what was typed is recorded by the `record` of that moment.
   */
  readonly open: OpenStory
  /** Shown beside the copy where given. */
  readonly wire: RawWire | null
  /** A finished change of the editor. Its steps fit the copy as it stands after all changes recorded before. */
  readonly record: (change: Change) => void
  /** Takes back one recorded change: a line brought back, a marked change undone. */
  readonly undoChange: (change: ChangeId) => void
  /** `always`: not only here, but in all copy from the same source. */
  readonly ignoreQuery: (query: Query, always: boolean) => void
  /** Whether what is typed becomes typographic: quotation marks, dashes, ellipses. */
  readonly setsType: boolean
  /** Whether the names that tags stand for are marked. */
  readonly mentions: boolean
  /** Words of the desk's own dictionary; `null` where spelling is not to be marked. */
  readonly ownWords: readonly OwnWord[] | null
  /** Puts a word into the desk's dictionary, for the language of this story. */
  readonly learnWord: (word: string) => void
  /** Lets a word be wherever it stands in this story. */
  readonly passOverWord: (word: string) => void
  readonly onSelect: (place: StoryPlace | null) => void
  /** A key was typed in the copy; what is typed is recorded and shown by `open` somewhat later. */
  readonly onTyped: () => void
  /** The editor does something else than type. */
  readonly onRest: () => void
  /** A sentence for the editor, where a key had nothing to do. */
  readonly tell: (sentence: string) => void
  readonly ref?: Ref<StoryHandle>
}

/** What the shell's keys and menus ask of the story. Each call but `flush` flushes first. */
export interface StoryHandle {
  focus(): void
  /** Records what was typed and not yet recorded, at once. */
  flush(): void
  /** Takes back what typographic typing made of the last key, where nothing was done since. Says whether there was anything. */
  untypeset(): boolean
  /** Shows a block, selects `from`..`to` in it (UTF-16 offsets), and puts the focus there. */
  goTo(block: BlockId, from?: number, to?: number): void
  /** Puts the caret into a block and shows it; the focus stays where it is. */
  putCaret(block: BlockId): void
  /** Opens the bar that finds, with a row to replace where asked, and puts the focus there. */
  find(replace: boolean): void
  /** The next match of what was sought, or the one before. */
  findNext(side: -1 | 1): void
  /** Goes to the next word that is not in the dictionary, or the one before, and shows what it may be meant to be. */
  walkSpelling(side: -1 | 1): void
  nextQuery(): void
  previousQuery(): void
  /** Mends the query in hand, or waves it through. */
  answerQuery(answer: 'fix' | 'ignore' | 'always'): void
  /** The role of every line in the selection. `set-aside` sets aside. */
  setRole(role: Role): void
  bringBack(): void
  setAside(): void
}

interface Shown {
  readonly card: Card
  readonly focus: boolean
}

export function StoryView(props: StoryViewProps) {
  const { open, wire, ref } = props
  const mount = useRef<HTMLDivElement>(null)
  const page = useRef<HTMLDivElement>(null)
  const session = useRef<StorySession | null>(null)
  const latest = useRef(props)
  const [shown, setShown] = useState<Shown | null>(null)
  const [active, setActive] = useState<BlockId | null>(null)
  const [said, setSaid] = useState('')
  const [finding, setFinding] = useState<Finding>(nothingSought)
  /** How often the bar was asked for; 0 while it is closed. */
  const [asked, setAsked] = useState(0)
  const [found, setFound] = useState<Found>(nothingFound)
  const story = open.dossier.story.id

  const isFinding = useRef(false)
  const closeFind = useCallback(() => {
    if (!isFinding.current) return false
    session.current?.finder.selectInHand()
    setAsked(0)
    session.current?.focus()
    return true
  }, [])

  // In this order: a story that leaves is flushed (the clean-up below) with the props it was shown with.
  useLayoutEffect(() => {
    latest.current = props
    isFinding.current = asked > 0
  })
  useLayoutEffect(() => {
    if (mount.current === null) return
    const made = new StorySession(mount.current, latest.current.open, {
      record: (change) => latest.current.record(change),
      undoChange: (change) => latest.current.undoChange(change),
      ignoreQuery: (query, always) => latest.current.ignoreQuery(query, always),
      setsType: () => latest.current.setsType,
      ownWords: () => latest.current.ownWords,
      onSelect: (place) => {
        setActive(place?.block ?? null)
        latest.current.onSelect(place)
      },
      onCard: (card, focus) => setShown(card && { card, focus }),
      onTyped: () => latest.current.onTyped(),
      onRest: () => latest.current.onRest(),
      onFound: setFound,
      closeFind,
      say: setSaid,
      tell: (sentence) => latest.current.tell(sentence),
    })
    session.current = made
    return () => {
      made.destroy()
      session.current = null
    }
  }, [closeFind])
  useLayoutEffect(() => session.current?.receive(open), [open])
  useEffect(() => session.current?.showMentions(props.mentions), [props.mentions, story, open.dossier.tags])
  useEffect(() => session.current?.speller.lookSoon(), [props.ownWords, open.dossier.ignored, open.dossier.tags, open.article.language])
  const find = useCallback((replace: boolean) => {
    const finder = session.current?.finder
    if (finder === undefined) return
    const words = finder.selectedWords
    const scope = words === '' ? finder.selection : null
    setFinding((now) => ({ ...now, text: words || now.text, scope, inScope: scope !== null, replacing: now.replacing || replace }))
    setAsked((times) => times + 1)
  }, [])
  useImperativeHandle(ref, () => handleOf(session, find), [find])

  const spot = useCallback((at: number) => session.current?.spot(at, page.current) ?? { left: 0, bottom: 0, width: 0 }, [])
  const close = (): void => {
    session.current?.cards.close()
    session.current?.focus()
  }
  const { card } = shown ?? {}
  const finder = useCallback(() => session.current?.finder, [])
  return (
    <div className="story" data-wire={wire === null ? undefined : ''}>
      {asked > 0 && (
        <FindBar
          finding={finding}
          onFinding={setFinding}
          asked={asked}
          found={found}
          story={story}
          finder={finder}
          say={setSaid}
          onClose={closeFind}
        />
      )}
      <div className="copy-pane">
        <div ref={page} className="copy-page" dir={open.article.direction}>
          <div ref={mount} lang={open.article.language} />
          {shown !== null && (
            <CardView
              {...shown}
              spot={spot}
              onFix={() => card?.kind === 'query' && session.current?.fix(card.query)}
              onIgnore={(always) => card?.kind === 'query' && session.current?.ignore(card.query, always)}
              onCorrect={(wrong, word) => session.current?.correct(wrong, word)}
              onLearn={(word) => {
                props.learnWord(word)
                close()
              }}
              onPassOver={(word) => {
                props.passOverWord(word)
                close()
              }}
              onUndo={() => {
                if (card?.kind === 'change') props.undoChange(card.recorded.id)
                close()
              }}
              onClose={close}
              onHold={(held) => session.current?.cards.hold(held)}
            />
          )}
        </div>
      </div>
      {wire !== null && (
        <LinkedWire key={story} wire={wire} open={open} active={active} onChoose={(block) => session.current?.goTo(block)} />
      )}
      <p className="unseen" role="status">
        {said}
      </p>
    </div>
  )
}

interface LinkedWireProps {
  readonly wire: RawWire
  readonly open: OpenStory
  readonly active: BlockId | null
  readonly onChoose: (block: BlockId) => void
}

/** The wire, scrolled with the copy beside it. */
function LinkedWire({ wire, open, active, onChoose }: LinkedWireProps) {
  const { story: { blocks }, history } = open.dossier
  const pane = useRef<HTMLElement>(null)
  const link = useRef<ScrollLink | null>(null)
  const now = useRef(blocks)
  useLayoutEffect(() => {
    now.current = blocks
  }, [blocks])
  useLayoutEffect(() => {
    const copy = pane.current?.parentElement?.querySelector<HTMLElement>('.copy-pane')
    if (!copy || pane.current === null) return
    const made = new ScrollLink(copy, pane.current, (block) => now.current.find(({ id }) => id === block)?.source[0]?.from ?? null)
    link.current = made
    made.followCopy()
    return () => made.destroy()
  }, [wire])
  useLayoutEffect(() => {
    if (active !== null) link.current?.show(active)
  }, [active])
  return <WirePane ref={pane} wire={wire} blocks={blocks} history={history} active={active} onChoose={onChoose} />
}

const nothingSought: Finding = {
  text: '', replacement: '', matchCase: false, wholeWords: false, scope: null, inScope: false, replacing: false,
}
const nothingFound: Found = { total: 0, matches: [], at: -1 }

function handleOf(session: RefObject<StorySession | null>, find: (replace: boolean) => void): StoryHandle {
  return {
    find,
    findNext: (side) => {
      if (session.current?.finder.step(side) === false) find(false)
    },
    focus: () => session.current?.focus(),
    flush: () => session.current?.flush(),
    untypeset: () => session.current?.untypeset() ?? false,
    goTo: (block, from, to) => session.current?.goTo(block, from, to),
    putCaret: (block) => session.current?.putCaret(block),
    walkSpelling: (side) => session.current?.walkSpelling(side),
    nextQuery: () => session.current?.walkQueries(1),
    previousQuery: () => session.current?.walkQueries(-1),
    answerQuery: (answer) => session.current?.answerQuery(answer),
    setRole: (role) => session.current?.setRole(role),
    bringBack: () => session.current?.bringBack(),
    setAside: () => session.current?.setAside(),
  }
}
