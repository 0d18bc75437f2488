/** The queue: search, filters, saved views, and the list of stories. The only door into this folder. */
import { useEffect, useRef, type ReactNode, type RefObject } from 'react'
import { CommandButton, Button } from '../parts/button'
import { FilterIcon, SearchIcon } from '../parts/icons'
import { run } from '../commands'
import { typedDirection } from '../parts/typed-direction'
import { isNarrowed, setSearch, unmark, useQueue } from '../state/queue'
import { useNarrowing } from '../state/narrowing'
import { speak } from '../state/notices'
import { words } from '../words'
import { Chips } from './chips'
import { NarrowPanel } from './narrow-panel'
import { StateFilter } from './state-filter'
import { StoryList } from './story-list'
import { queueWords } from './words'
import './queue.css'

export { TagSheet } from './tag-sheet'

interface QueuePaneProps {
  readonly searchRef: RefObject<HTMLInputElement | null>
  readonly listRef: RefObject<HTMLDivElement | null>
  readonly width: number
  readonly onEnter: () => void
  /** The line that sizes the pane. */
  readonly children: ReactNode
}

export function QueuePane({ searchRef, listRef, width, onEnter, children }: QueuePaneProps) {
  const listing = useQueue((queue) => queue.listing)
  const narrowing = useNarrowing((state) => state.open)
  return (
    <nav className="pane queue" data-pane="queue" aria-label={words.queue.name} style={{ width }}>
      <h1 className="unseen">{words.app}</h1>
      <div className="pane-head queue-search">
        <SearchIcon />
        <input
          ref={searchRef}
          type="search"
          aria-label={queueWords.search}
          placeholder={queueWords.search}
          title={queueWords.searchHow}
          dir={typedDirection(listing.search)}
          value={listing.search}
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === 'ArrowDown') listRef.current?.focus()
            else if (event.key === 'Escape' && listing.search !== '') setSearch('')
            else return
            event.preventDefault()
          }}
        />
        <CommandButton command="filters" on={narrowing || isNarrowed(listing)} onPress={() => run('filters')}>
          <FilterIcon />
        </CommandButton>
      </div>
      <StateFilter />
      {narrowing && <NarrowPanel />}
      <Chips />
      <Ignored />
      <StoryList listRef={listRef} onEnter={onEnter} />
      <Foot />
      <SpokenCount />
      {children}
    </nav>
  )
}

/** What of the search says nothing is never left out silently. */
function Ignored() {
  const ignored = useQueue((queue) => queue.ignored)
  return ignored.length === 0 ? null : <p className="queue-ignored">{queueWords.ignored(ignored)}</p>
}

function Foot() {
  const { marked, total, cursor, at, rows } = useQueue()
  if (marked.size > 0) return <MarkedFoot amount={marked.size} />
  const isThere = cursor !== null && rows.get(at)?.row.id === cursor
  return (
    <div className="queue-foot">
      <span>{isThere ? queueWords.of(at + 1, total) : words.queue.shown(total)}</span>
    </div>
  )
}

/** What can be done to all that are marked. */
function MarkedFoot({ amount }: { readonly amount: number }) {
  const acts = [
    ['ready', queueWords.marked.ready],
    ['spike', queueWords.marked.spike],
    ['add-tag', queueWords.marked.tag],
    ['read', queueWords.marked.read],
    ['export', queueWords.marked.export],
  ] as const
  return (
    <div className="queue-foot marked-foot" role="group" aria-label={words.queue.marked(amount)}>
      <span>{words.queue.marked(amount)}</span>
      <Button look="quiet" onPress={unmark}>
        {words.queue.unmark}
      </Button>
      <div className="marked-acts">
        {acts.map(([command, name]) => (
          <CommandButton key={command} command={command} name={name} onPress={() => run(command)}>
            {name}
          </CommandButton>
        ))}
      </div>
    </div>
  )
}

/** Says how many a search found, once the typing rests. */
function SpokenCount() {
  const total = useQueue((queue) => queue.total)
  const search = useQueue((queue) => queue.listing.search)
  const before = useRef(search)
  useEffect(() => {
    if (before.current === search) return undefined
    const rest = setTimeout(() => {
      before.current = search
      speak(words.queue.shown(total))
    }, 600)
    return () => clearTimeout(rest)
  }, [total, search])
  return null
}
