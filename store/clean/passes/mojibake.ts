/**
 * Mends text that was written as UTF-8 and read as windows-1252: "DÃ©cÃ¨s" is "Décès", "donâ€™t" is "don’t". Silent only when
 * the line proves itself; one doubtful place is asked about. `CAFÉ”` and `MENÜ–` look like such pairs and are none.
 */
import type { Block, Found, Pass, Query } from '../../model'
import { liveWith, longestLine, signs } from '../lines'
import { edited, textChange } from '../make-change'

export const mojibake: Pass = {
  id: 'mojibake',
  title: 'Garbled letters',
  after: ['furniture', 'entities'],
  keeps: 'meaning',
  finds: 'both',
  find(story) {
    const found = liveWith(story, signs.garbled).map(garbledIn)
    return { changes: found.flatMap(({ changes }) => changes), queries: found.flatMap(({ queries }) => queries) }
  },
}

/** Bytes 0x80 to 0x9F as windows-1252 shows them; the five it leaves open come through as they are. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
/** `â€` alone is a closing mark whose last byte no screen shows. */
const runs = /(?:â€(?=[\s.,;:!?)]|$)|[\u00C2-\u00DF][€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ\u00A0-\u00BF]|[\u00E0-\u00EF][€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ\u00A0-\u00BF]{2}|[\u00F0-\u00F4][€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ\u00A0-\u00BF]{3})/g

interface Garbled {
  readonly from: number
  readonly before: string
  readonly after: string
  /** Looks garbled even when it stands alone: inside a word, and no mark of typography among it. */
  readonly likely: boolean
}

function garbledIn(block: Block): Found {
  const nothing = { changes: [], queries: [] }
  if (block.text.length > longestLine) return nothing
  const found = garbled(block.text)
  if (found.length === 0) return nothing
  const again = garbled(edited(block.text, found))
  if (isSure(found) && !isSure(again) && !again.some(({ likely }) => likely)) {
    return { ...nothing, changes: found.map((one) => textChange('mojibake/utf-8', `Letters that were garbled on their way are “${shown(one.after)}” again.`, block, [one])) }
  }
  return { ...nothing, queries: found.filter(({ likely }) => likely).map((one) => asked(block, one)) }
}

const shown = (character: string): string => (/^\s$/.test(character) ? 'a space' : character)

function asked(block: Block, one: Garbled): Query {
  const reason = `This may be “${shown(one.after)}”, garbled on its way.`
  const fix = textChange('mojibake/utf-8', reason, block, [one])
  return { rule: 'mojibake/perhaps', reason, block: block.id, from: one.from, to: one.from + one.before.length, fix }
}

/** Two likely places, a piece of â€ punctuation, or three pairs in a row (Arabic, Russian, Chinese): no other text looks so. */
function isSure(found: readonly Garbled[]): boolean {
  if (found.filter(({ likely }) => likely).length >= 2 || found.some(({ before }) => /^â[€‚]/.test(before))) return true
  return found.some(({ from, before }, at) => {
    const next = found[at + 1]
    const third = found[at + 2]
    return next !== undefined && third !== undefined && next.from === from + before.length && third.from === next.from + next.before.length
  })
}

function garbled(text: string): readonly Garbled[] {
  return [...text.matchAll(runs)].flatMap(({ index: from, 0: before }) => {
    if (before === 'â€') return [{ from, before, after: '”', likely: false }]
    const after = decoded(before)
    if (after === null) return []
    const likely = /^Â[£¢¥§©®°±²³µ·]$/.test(before) || (/^[ÂÃÄÅ][¡-ª¬-º¼-¿]$/.test(before) && (/\p{Ll}/u.test(text[from - 1] ?? '') || /\p{Ll}/u.test(text[from + 2] ?? '')))
    return [{ from, before, after, likely }]
  })
}

function byteOf(character: string): number {
  const special = windows.indexOf(character)
  return special === -1 ? character.charCodeAt(0) : 0x80 + special
}

/** The one character these bytes are in UTF-8; `null` where they are none, or one that cannot stand in a line. */
function decoded(text: string): string | null {
  const [lead = 0, ...rest] = [...text].map(byteOf)
  const code = rest.reduce((sum, byte) => sum * 64 + (byte & 0x3f), lead & (0x7f >> (rest.length + 1)))
  const least = [0, 0x80, 0x800, 0x10000][rest.length] ?? 0
  if (code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || (code >= 0x80 && code < 0xa0)) return null
  return String.fromCodePoint(code)
}
