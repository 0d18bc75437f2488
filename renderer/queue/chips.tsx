/** The filters in force, each with the way to take it away. */
import type { Listing } from '../../store/model'
import { Button } from '../parts/button'
import { CloseIcon } from '../parts/icons'
import { changeListing, firstListing, isNarrowed, useQueue } from '../state/queue'
import { words } from '../words'
import { queueWords } from './words'

interface Chip {
  readonly name: string
  readonly without: Partial<Listing>
}

function chipsOf({ sources, languages, tags, urgency, days, unread, queried, chain }: Listing): readonly Chip[] {
  const others = (list: readonly string[], one: string): readonly string[] => list.filter((other) => other !== one)
  return [
    ...sources.map((one): Chip => ({ name: one, without: { sources: others(sources, one) } })),
    ...languages.map((one): Chip => ({ name: words.language(one), without: { languages: others(languages, one) } })),
    ...tags.map((one): Chip => ({ name: queueWords.chip.tag(one), without: { tags: others(tags, one) } })),
    ...(urgency === null ? [] : [{ name: queueWords.chip.urgency(urgency), without: { urgency: null } }]),
    ...(days === null ? [] : [{ name: queueWords.days(days), without: { days: null } }]),
    ...(unread ? [{ name: queueWords.chip.unread, without: { unread: false } }] : []),
    ...(chain === null ? [] : [{ name: queueWords.chip.chain, without: { chain: null } }]),
    ...(queried ? [{ name: queueWords.chip.queried, without: { queried: false } }] : []),
  ]
}

/** All of them open again; search, states and order stay. */
const open: Partial<Listing> = ((): Partial<Listing> => {
  const { sources, languages, tags, urgency, days, unread, queried, chain } = firstListing
  return { sources, languages, tags, urgency, days, unread, queried, chain }
})()

export function Chips() {
  const listing = useQueue((queue) => queue.listing)
  if (!isNarrowed(listing)) return null
  return (
    <div className="filter-chips" role="group" aria-label={queueWords.inForce}>
      {chipsOf(listing).map(({ name, without }) => (
        <span key={name} className="filter-chip">
          <bdi>{name}</bdi>
          <Button look="quiet" name={queueWords.remove(name)} onPress={() => changeListing(without)}>
            <CloseIcon />
          </Button>
        </span>
      ))}
      <Button look="quiet" onPress={() => changeListing(open)}>
        {queueWords.clear}
      </Button>
    </div>
  )
}
