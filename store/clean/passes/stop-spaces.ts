/** Puts the space back after a sentence's end or a comma: "the talks ended.The mayor said". Not in addresses, names of sites, or code. */
import type { Change, Pass } from '../../model'
import { languageOf } from '../copy'
import { runningLinesWith, signs, type Line } from '../lines'
import { textChange } from '../make-change'
import { readDoubles } from '../quote-marks'

export const stopSpaces: Pass = {
  id: 'stop-spaces',
  title: 'Space after a full stop',
  after: ['spaces', 'credits', 'datelines'],
  keeps: 'letters',
  finds: 'changes',
  find(story) {
    const german = languageOf(story) === 'de'
    const lines = runningLinesWith(story, signs.runOn | signs.double | signs.wide)
    return { changes: lines.flatMap((line) => stopsIn(line, german)), queries: [] }
  },
}

const roles: ReadonlySet<string> = new Set(['paragraph', 'caption', 'quote', 'list-item'])

/** A small letter, a stop, and at once a capital with a small letter behind. */
const stop = /\p{Ll}[.!?]\p{Lu}\p{Ll}/gu
/** A comma between two words. */
const comma = /\p{Ll}{2},[\p{Ll}\p{Lu}]{2}/gu
/** Arabic has no capitals: words of three letters on both sides, so that أ.ف.ب stays whole. */
const arabicStop = /(?<=[\u0621-\u064A]{3})[.؟!،؛](?=[\u0621-\u064A]{3})/g

function stopsIn({ block, signs: has }: Line, german: boolean): readonly Change[] {
  const { role, text } = block
  if (!roles.has(role)) return []
  const found = [
    ...((has & signs.runOn) === 0 ? [] : placesOf(stop, text)).filter((at) => endsSentence(text, at, german)).map((at) => at + 1),
    ...((has & signs.wide) === 0 ? [] : placesOf(arabicStop, text)),
    ...((has & signs.double) === 0 ? [] : beforeQuotations(text)),
  ]
  const commas = (has & signs.runOn) === 0 ? [] : placesOf(comma, text).map((at) => at + 2).filter((from) => partsWords(text, from))
  return [
    ...found.map((from) => textChange('stop-spaces/missing', 'A space belongs between two sentences.', block, [{ from, before: '', after: ' ' }])),
    ...commas.map((from) => textChange('stop-spaces/comma', 'A space belongs behind a comma.', block, [{ from, before: '', after: ' ' }])),
  ]
}

/** "died,according": plain words on both sides, and no other comma between: "lat,long,height" is data. */
function partsWords(text: string, from: number): boolean {
  const before = wordBefore(text, from - 1).split(/[.!?](?=\p{Lu})/u).pop() ?? ''
  const after = wordAfter(text, from).split(/[.!?](?=\p{Lu})/u)[0] ?? ''
  return /^[(“"‘'«„`]*(?:\p{L}+[-’'`´])*\p{L}+[”"’'»)]*$/u.test(before) && /^\p{L}+(?:[-’'`´]\p{L}+)*[,;:.!?)”“"’'´`»«…]*$/u.test(after)
}

/** What stands between the last space or dash and a place, and between it and the next: no address is longer. */
const parting = /[\s—–]|-{2,}/
const wordBefore = (text: string, at: number): string => text.slice(Math.max(0, at - 80), at).split(parting).pop() ?? ''
const wordAfter = (text: string, at: number): string => text.slice(at, at + 79).split(parting)[0] ?? ''

/** One past the beginning of each match. */
const placesOf = (pattern: RegExp, text: string): readonly number[] => [...text.matchAll(pattern)].map(({ index }) => index + 1)

/** "the talks ended."We will go," she said": the mark surely opens. */
function beforeQuotations(text: string): readonly number[] {
  if (!/\p{Ll}[.!?]["“]\p{Lu}/u.test(text)) return []
  return readDoubles(text, new Set()).pairs.flatMap(({ open: { from } }) => (/\p{Ll}[.!?]$/u.test(text.slice(Math.max(0, from - 3), from)) ? [from] : []))
}

/** Ends of site names, and of files: Booking.Com, Node.Js. */
const endings = /^(?:Com|Org|Net|Edu|Gov|Info|Biz|Io|Co|Uk|Us|De|Fr|Js|Ai|Tv|Fm|Me|App|Dev|Html?|Pdf|Php|Jpe?g|Png)$/

/**
 * The whole of "ended.The" must be two plain words: small letters before, letters behind, nothing that an address has. Of
 * the capital words a name may end with ("last.Fm"), only real words are taken.
 */
function endsSentence(text: string, at: number, german: boolean): boolean {
  const before = wordBefore(text, at).split(/,(?=\p{L})/u).pop() ?? ''
  const after = wordAfter(text, at + 1).split(/,(?=\p{L})/u)[0] ?? ''
  const last = (german ? /^[(“"‘'«„`]*\p{Lu}?\p{Ll}{2,}$/u : /^[(“"‘'«„`]*(?:\p{L}+[-’'`´])*\p{Ll}{2,}$/u).exec(before)
  const first = /^(\p{Lu}\p{Ll}+(?:[-’'`´]\p{L}+)*)[,;:.!?)”“"’'´`»«…]*$/u.exec(after)
  return last !== null && first?.[1] !== undefined && first[1].length >= 2 && !endings.test(first[1])
}
