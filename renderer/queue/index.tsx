/** The queue: search, filter, and the list of stories. The only door into this folder. */
import { useEffect, useRef, type ReactNode, type RefObject } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { Button } from '../parts/button'
import { SearchIcon } from '../parts/icons'
import { filters, setFilter, setSearch, shownRows, unmark, useQueue, type Filter } from '../state/queue'
import { speak } from '../state/notices'
import { words } from '../words'
import { StoryList } from './story-list'
import './queue.css'

interface QueuePaneProps {
  readonly searchRef: RefObject<HTMLInputElement | null>
  readonly listRef: RefObject<HTMLDivElement | null>
  readonly width: number
  readonly onEnter: () => void
  /** The line that sizes the pane. */
  readonly children: ReactNode
}

const isFilter = (key: unknown): key is Filter => filters.some((filter) => filter === key)

const filterWord = (filter: Filter): string => (filter === 'all' ? words.queue.all : words.queue.states[filter])

export function QueuePane({ searchRef, listRef, width, onEnter, children }: QueuePaneProps) {
  const queue = useQueue()
  const shown = shownRows(queue)
  const { filter, search, marked } = queue

  return (
    <nav className="pane queue" data-pane="queue" aria-label={words.queue.name} style={{ width }}>
      <h1 className="unseen">{words.app}</h1>
      <div className="pane-head queue-search">
        <SearchIcon />
        <input
          ref={searchRef}
          type="search"
          aria-label={words.queue.search}
          placeholder={words.queue.search}
          dir="auto"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === 'ArrowDown') listRef.current?.focus()
            else if (event.key === 'Escape' && search !== '') setSearch('')
            else return
            event.preventDefault()
          }}
        />
      </div>
      <ToggleButtonGroup
        className="filters"
        aria-label={words.queue.filter}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[filter]}
        onSelectionChange={(chosen) => {
          const [next] = chosen
          if (isFilter(next)) setFilter(next)
        }}
      >
        {filters.map((one) => (
          <ToggleButton key={one} id={one} className="filter">
            {filterWord(one)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <StoryList listRef={listRef} rows={shown} onEnter={onEnter} />
      <div className="queue-foot">
        {marked.size > 0 ? (
          <>
            <span>{words.queue.marked(marked.size)}</span>
            <Button look="quiet" onPress={unmark}>
              {words.queue.unmark}
            </Button>
          </>
        ) : (
          <span>{words.queue.shown(shown.length)}</span>
        )}
      </div>
      <SpokenCount amount={shown.length} search={search} />
      {children}
    </nav>
  )
}

/** Says how many a search found, once the typing rests. */
function SpokenCount({ amount, search }: { readonly amount: number; readonly search: string }) {
  const before = useRef(search)
  useEffect(() => {
    if (before.current === search) return undefined
    const rest = setTimeout(() => {
      before.current = search
      speak(words.queue.shown(amount))
    }, 600)
    return () => clearTimeout(rest)
  }, [amount, search])
  return null
}
