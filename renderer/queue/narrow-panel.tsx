/** The filters: what the list could be narrowed to, with how many stories that would leave; its order; and saved views. */
import { useEffect, useId, type ReactNode } from 'react'
import { listOrders, type FacetCount, type Listing } from '../../store/model'
import { changeListing, useQueue } from '../state/queue'
import { loadFacets, useNarrowing } from '../state/narrowing'
import { said } from '../language'
import { words } from '../words'
import { Views } from './views'
import { queueWords } from './words'

const ages = [1, 2, 7, 30] as const
const urgencies = [1, 2, 3, 4, 5] as const

export function NarrowPanel() {
  const listing = useQueue((queue) => queue.listing)
  const total = useQueue((queue) => queue.total)
  const facets = useNarrowing((state) => state.facets)
  useEffect(() => void loadFacets(), [listing, total])
  const add = (list: readonly string[], name: string): readonly string[] => (list.includes(name) ? list : [...list, name])
  return (
    <section className="narrow" aria-label={queueWords.narrow}>
      <FacetSelect
        name={queueWords.source}
        counts={facets?.sources ?? []}
        nameOf={said}
        onChoose={(name) => changeListing({ sources: add(listing.sources, name) })}
      />
      <FacetSelect
        name={queueWords.language}
        counts={facets?.languages ?? []}
        nameOf={words.language}
        onChoose={(name) => changeListing({ languages: add(listing.languages, name) })}
      />
      <FacetSelect
        name={queueWords.tag}
        counts={facets?.tags ?? []}
        onChoose={(name) => changeListing({ tags: add(listing.tags, name) })}
      />
      <Select name={queueWords.urgency} value={numberText(listing.urgency)} onChoose={(text) => changeListing({ urgency: numberOf(text) })}>
        <option value="">{queueWords.any}</option>
        {urgencies.map((urgency) => (
          <option key={urgency} value={urgency}>
            {queueWords.option(queueWords.atLeast(urgency), facets?.urgencies[urgency - 1] ?? 0)}
          </option>
        ))}
      </Select>
      <Select name={queueWords.age} value={numberText(listing.days)} onChoose={(value) => changeListing({ days: numberOf(value) })}>
        <option value="">{queueWords.any}</option>
        {ages.map((days) => (
          <option key={days} value={days}>
            {queueWords.days(days)}
          </option>
        ))}
      </Select>
      <Select name={queueWords.order} value={listing.order} onChoose={(value) => changeListing({ order: orderOf(value) })}>
        {listOrders.map((order) => (
          <option key={order} value={order}>
            {queueWords.orders[order]}
          </option>
        ))}
      </Select>
      <Check name={queueWords.unread(facets?.unread ?? 0)} on={listing.unread} onChange={(unread) => changeListing({ unread })} />
      <Check name={queueWords.queried(facets?.queried ?? 0)} on={listing.queried} onChange={(queried) => changeListing({ queried })} />
      <Views />
    </section>
  )
}

const numberText = (value: number | null): string => (value === null ? '' : String(value))
const numberOf = (text: string): number | null => (text === '' ? null : Number(text))
const orderOf = (text: string): Listing['order'] => listOrders.find((order) => order === text) ?? 'newest'

interface SelectProps {
  readonly name: string
  readonly value: string
  readonly onChoose: (value: string) => void
  readonly children: ReactNode
}

function Select({ name, value, onChoose, children }: SelectProps) {
  const id = useId()
  return (
    <div className="narrow-field">
      <label htmlFor={id}>{name}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {children}
      </select>
    </div>
  )
}

interface FacetSelectProps {
  readonly name: string
  readonly counts: readonly FacetCount[]
  readonly nameOf?: (name: string) => string
  readonly onChoose: (name: string) => void
}

/** What is chosen becomes a filter in force, so the choice itself always stands on "any". */
function FacetSelect({ name, counts, nameOf = (one) => one, onChoose }: FacetSelectProps) {
  return (
    <Select name={name} value="" onChoose={onChoose}>
      <option value="">{queueWords.any}</option>
      {counts.map(([one, stories]) => (
        <option key={one} value={one}>
          {queueWords.option(nameOf(one), stories)}
        </option>
      ))}
    </Select>
  )
}

function Check({ name, on, onChange }: { readonly name: string; readonly on: boolean; readonly onChange: (on: boolean) => void }) {
  return (
    <label className="narrow-check">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      {name}
    </label>
  )
}
