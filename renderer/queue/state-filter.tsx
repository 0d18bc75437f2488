/** All, in, ready or the bin, each with how many there are under the other conditions. */
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { storyStates, type StoryState } from '../../store/model'
import { changeListing, useQueue } from '../state/queue'
import { words } from '../words'
import { shownState } from './nothing'

const choices = ['all', ...storyStates] as const
type Choice = (typeof choices)[number]

const isChoice = (key: unknown): key is Choice => choices.some((choice) => choice === key)
const statesOf = (choice: Choice): readonly StoryState[] => (choice === 'all' ? [] : [choice])

export function StateFilter() {
  const listing = useQueue((queue) => queue.listing)
  const states = useQueue((queue) => queue.states)
  const amount = (choice: Choice): number => (choice === 'all' ? states.new + states.ready : states[choice])
  return (
    <ToggleButtonGroup
      className="filters"
      aria-label={words.queue.filter}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[shownState(listing.states)]}
      onSelectionChange={(chosen) => {
        const [next] = chosen
        if (isChoice(next)) changeListing({ states: statesOf(next) })
      }}
    >
      {choices.map((choice) => (
        <ToggleButton key={choice} id={choice} className="filter">
          {choice === 'all' ? words.queue.all : words.queue.states[choice]} <span className="filter-count">{words.number(amount(choice))}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
