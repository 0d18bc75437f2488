/**
 * A field that completes names as they are typed: the desk's own, Media Topics by any language's label, and lists. A combobox
 * by the WAI-ARIA pattern: arrows move, Enter takes, Escape closes; what is typed can always be taken as it stands.
 */
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import type { TagOffer } from '../../store/model'
import { typedDirection } from '../parts/typed-direction'
import { ask } from '../state/bridge'
import { words } from '../words'
import './tagging.css'

interface NameFieldProps {
  readonly id?: string
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly onType: (typed: string) => void
  readonly onTake: (offer: TagOffer) => void
  /** Takes the focus at once. */
  readonly focused?: boolean
}

/** As many as are read at a glance. */
const shown = 8

export function NameField({ id, label, hint, value, onType, onTake, focused = false }: NameFieldProps) {
  const list = useId()
  const asked = useRef(0)
  const [offers, setOffers] = useState<readonly TagOffer[]>([])
  const [active, setActive] = useState(-1)

  const close = (): void => {
    asked.current += 1
    setOffers([])
    setActive(-1)
  }

  const type = async (typed: string): Promise<void> => {
    onType(typed)
    const mine = (asked.current += 1)
    const reply = typed.trim() === '' ? null : await ask((desk) => desk.completeTags(typed, shown))
    if (mine !== asked.current) return
    setOffers(reply?.ok === true ? reply.value : [])
    setActive(-1)
  }

  const take = (offer: TagOffer): void => {
    close()
    onTake(offer)
  }

  const press = (event: KeyboardEvent): void => {
    const offer = offers[active]
    if (event.key === 'ArrowDown' && offers.length > 0) setActive((active + 1) % offers.length)
    else if (event.key === 'ArrowUp' && offers.length > 0) setActive((active <= 0 ? offers.length : active) - 1)
    else if (event.key === 'Enter' && offer !== undefined) take(offer)
    else if (event.key === 'Escape' && offers.length > 0) close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const open = offers.length > 0
  return (
    <div className="name-field">
      <input
        {...(id !== undefined && { id })}
        className="field"
        autoFocus={focused}
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={list}
        {...(active >= 0 && { 'aria-activedescendant': `${list}-${active}` })}
        placeholder={hint}
        value={value}
        dir={typedDirection(value)}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => void type(event.target.value)}
        onKeyDown={press}
        onBlur={close}
      />
      <ul id={list} className="name-offers" role="listbox" aria-label={words.tags.offers} hidden={!open}>
        {offers.map((offer, index) => (
          <Offer key={`${offer.kind} ${offer.name} ${offer.code ?? ''}`} id={`${list}-${index}`} offer={offer} active={index === active} onTake={take} />
        ))}
      </ul>
    </div>
  )
}

interface OfferProps {
  readonly id: string
  readonly offer: TagOffer
  readonly active: boolean
  readonly onTake: (offer: TagOffer) => void
}

function Offer({ id, offer, active, onTake }: OfferProps) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={active}
      className={active ? 'name-offer active' : 'name-offer'}
      // Pressing must not take the focus from the field, which would close the list before the click.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onTake(offer)}
    >
      <bdi>{offer.name}</bdi>
      {offer.matched !== undefined && <bdi className="quiet"> {offer.matched}</bdi>}
      <span className="name-kind quiet">{words.tags.kinds[offer.kind]}</span>
    </li>
  )
}
