/**
 * Calls to the reader where a body begins or ends: "Follow the Courier on Facebook.", "Click here for more.", the reporter's address. They
 * stand in the box of the copy and read like it, but no desk would print them. Only at the two ends: inside a story they may be quoted.
 */
import type { Unit } from './unit'
import { calls, channels, clicks } from './words/invitations'

/** Each opens a sentence: "fans were told to follow him on Twitter" is news. */
const opens = '(?:^|[.!?:…] )[¿¡"“]?'
const call = new RegExp(`${opens}(?:${calls.join('|')})`, 'u')
const click = new RegExp(`${opens}(?:${clicks.join('|')})`, 'u')
const channel = new RegExp(channels.join('|'), 'u')

/** Nothing but an address of mail, a handle or a profile: where the reporter is found. */
const contact = /^(?:@\w{2,30}|\S{1,60}@\S{1,60}\.\w{2,12}|(?:https?:\/\/)?(?:www\.)?(?:twitter|facebook|instagram|linkedin|x)\.com\/\S{1,80})$/

const longest = 320

export function isInvitation({ lower, measure, hint }: Unit): boolean {
  if (measure.width > longest || hint?.element === 'blockquote') return false
  return contact.test(lower) || (measure.width <= 160 && click.test(lower)) || (call.test(lower) && channel.test(lower))
}

/** The lines of a body without the calls at its ends; a body of nothing else stays. */
export function withoutInvitations(units: readonly Unit[], inBody: readonly boolean[]): readonly boolean[] {
  const lines = inBody.flatMap((is, at) => (is ? [at] : []))
  const copy = lines.filter((at) => !isInvitation(units[at] as Unit))
  const first = copy[0]
  const last = copy[copy.length - 1]
  if (first === undefined || last === undefined) return inBody
  return inBody.map((is, at) => is && at >= first && at <= last)
}
