/** Puts the space back after a sentence's end: "the talks ended.The mayor said". Not in addresses, names of sites, or code. */
import type { Block, Change, Pass } from '../../model'
import { runningWith, signs } from '../lines'
import { textChange } from '../make-change'

export const stopSpaces: Pass = {
  id: 'stop-spaces',
  title: 'Space after a full stop',
  after: ['spaces', 'credits', 'datelines'],
  keeps: 'letters',
  finds: 'changes',
  find(story) {
    return { changes: runningWith(story, signs.runOn).flatMap(stopsIn), queries: [] }
  },
}

const roles: ReadonlySet<string> = new Set(['paragraph', 'caption', 'quote', 'list-item'])

/** A small letter, a stop, and at once a capital with a small letter behind. */
const stop = /\p{Ll}[.!?]\p{Lu}\p{Ll}/gu

function stopsIn(block: Block): readonly Change[] {
  const { role, text } = block
  if (!roles.has(role)) return []
  return [...text.matchAll(stop)].filter(({ index }) => endsSentence(text, index + 1)).map(({ index }) =>
    textChange('stop-spaces/missing', 'A space belongs between two sentences.', block, [{ from: index + 2, before: '', after: ' ' }]),
  )
}

/** Ends of site names, and of files: Booking.Com, Node.Js. */
const endings = /^(?:Com|Org|Net|Edu|Gov|Info|Biz|Io|Co|Uk|Us|De|Fr|Js|Ai|Tv|Fm|Me|App|Dev|Html?|Pdf|Php|Jpe?g|Png)$/

/**
 * The whole of "ended.The" must be two plain words: small letters before, letters behind, nothing that an address has. Of
 * the capital words a name may end with ("last.Fm"), only real words are taken.
 */
function endsSentence(text: string, at: number): boolean {
  const before = /[^\s]*$/.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? ''
  const after = /^[^\s]*/.exec(text.slice(at + 1, at + 80))?.[0] ?? ''
  const last = /^[(“"‘'«„]*(?:\p{L}+[-’'])*(\p{Ll}{2,})$/u.exec(before)
  const first = /^(\p{Lu}\p{Ll}+(?:[-’']\p{L}+)*)[,;:.!?)”"’'»…]*$/u.exec(after)
  return last !== null && first?.[1] !== undefined && first[1].length >= 2 && !endings.test(first[1])
}
