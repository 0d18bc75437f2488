/** Turns escapes that a page's export left in the words into the characters they stand for: "AT&amp;amp;T", "don&#8217;t", "&nbsp;". */
import type { Block, Change, Pass } from '../../model'
import { liveWith, longestLine, signs } from '../lines'
import { edited, textChange, type Edit } from '../make-change'

export const entities: Pass = {
  id: 'entities',
  title: 'Escaped characters',
  after: ['furniture'],
  keeps: 'meaning',
  finds: 'changes',
  find(story) {
    return { changes: liveWith(story, signs.ampersand).flatMap(escapesIn), queries: [] }
  },
}

/** An ampersand escaped over and over, and what it was to begin: `&amp;amp;#8217;`. */
const escape = /&(?:amp;|#38;|#x26;)*(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi

function escapesIn(block: Block): readonly Change[] {
  if (block.text.length > longestLine) return []
  const edits = editsIn(block.text)
  // "&am&#112;;" makes a new escape of its own: such a line was not escaped by any page, and stays.
  if (edits.length === 0 || editsIn(edited(block.text, edits)).length > 0) return []
  return edits.map((edit) => textChange('entities/escaped', `The characters “${edit.before}” stood for “${shown(edit.after)}”.`, block, [edit]))
}

function editsIn(text: string): readonly Edit[] {
  return [...text.matchAll(escape)].flatMap(({ index: from, 0: before, 1: name = '' }) => {
    const after = characterOf(name)
    return after === null ? [] : [{ from, before, after }]
  })
}

const shown = (character: string): string => (/^\s$/.test(character) ? 'a space' : character)

/** Names as HTML has them, in its order from U+00A0 to U+00FF, and those of typography. */
const latin = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo ' +
  'frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve ' +
  'Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ' +
  'ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
).split(' ')

const named: ReadonlyMap<string, string> = new Map([
  ...latin.map((name, at): [string, string] => [name, String.fromCharCode(0xa0 + at)]),
  ['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"],
  ['lsquo', '‘'], ['rsquo', '’'], ['sbquo', '‚'], ['ldquo', '“'], ['rdquo', '”'], ['bdquo', '„'], ['lsaquo', '‹'], ['rsaquo', '›'],
  ['ndash', '–'], ['mdash', '—'], ['hellip', '…'], ['bull', '•'], ['prime', '′'], ['Prime', '″'], ['trade', '™'], ['euro', '€'],
  ['ensp', ' '], ['emsp', ' '], ['thinsp', ' '], ['OElig', 'Œ'], ['oelig', 'œ'], ['Scaron', 'Š'], ['scaron', 'š'],
])

/** What pages mean by &#128; to &#159;: the characters of windows-1252, as HTML's own rule has it. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** `null` for a name that is none, and for a number that stands for no character a line of copy can hold. */
function characterOf(name: string): string | null {
  if (!name.startsWith('#')) return named.get(name) ?? (name === name.toUpperCase() ? (named.get(name.toLowerCase()) ?? null) : null)
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  if (code === 9 || code === 10 || code === 13) return ' '
  if (code >= 0x80 && code <= 0x9f) return windows[code - 0x80] ?? null
  if (code < 0x20 || code === 0x7f || (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff) return null
  return String.fromCodePoint(code)
}
