/** One line of copy as a signal is looked for in it: without brackets, stars and dateline, folded, and with how it turns to the desk. */
import type { BlockId } from '../model'
import { plain } from './plain'
import { addresses } from './words/address'

export interface Line {
  readonly block?: BlockId
  /** As it came. */
  readonly text: string
  /** Folded, from its first word on; without "Editors:" where `addressed`. */
  readonly plain: string
  /** It is written in capitals as far as an order goes; scripts without capitals always are. */
  readonly capitals: boolean
  /** It turns to the desk: "Editors: …", or its role is that of a note. */
  readonly addressed: boolean
  /** It says itself to whom it turns. */
  readonly named: boolean
}

/** No order of an agency is longer, and nothing behind this is looked at. */
const longest = 400

const decoration = /^[\s([{*<>=~^•!|/_#+-]+/u
/** "PORT HADRIN, Fla. - Please kill …": AP's kills have a place and no agency. */
const dateline = /^(?:[^()]{0,60}\([^()]{2,24}\)\s?[-–—]{1,2}\s?|\p{Lu}[\p{Lu} .'-]{2,40}(?:, \p{Lu}[\p{L}.]{1,14})? [-–—]{1,2} (?=Please\s))/u
const address = new RegExp(`^(?:${addresses.join('|')}) ?[:;,.!-]+ ?`, 'u')

export function readLine(text: string, block?: BlockId, isNote = false): Line {
  const bare = text.slice(0, longest).replace(decoration, '').replace(dateline, '')
  const folded = plain(bare)
  const turned = address.exec(folded)
  const rest = turned === null ? folded : folded.slice(turned[0].length)
  const words = bare.slice(turned === null ? 0 : Math.max(0, bare.length - rest.length - 1))
  return { text, plain: rest.replace(decoration, ''), capitals: inCapitals(words), addressed: turned !== null || isNote, named: turned !== null, ...(block !== undefined && { block }) }
}

/** The first two words of more than one letter say it: "EMBARGOED until 0001 GMT" is written in capitals as far as that goes. */
function inCapitals(text: string): boolean {
  const [first = ''] = text.match(/\p{L}{2,}/u) ?? []
  return first === first.toUpperCase()
}
