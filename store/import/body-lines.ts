/** The lines of a body: what they are by their element, lines that were wrapped with `br` joined again, sign-offs known. */
import type { Role } from '../model'
import type { Line } from './html-lines'

export interface BodyLine {
  readonly text: string
  /** Line breaks before it. */
  readonly gap: number
  readonly element: string
  readonly links: number
  readonly words: readonly string[]
  /** What the markup states. A plain paragraph has none: in copy, a byline or a note stands in a paragraph too. */
  readonly role?: Role
  /** Typeset with spaces and line breaks: markup tells nothing of the line, so it goes out without a hint, to be unwrapped. */
  readonly bare?: true
}

const roles: ReadonlyMap<string, Role> = new Map([
  ['h1', 'crosshead'],
  ['h2', 'crosshead'],
  ['h3', 'crosshead'],
  ['h4', 'crosshead'],
  ['h5', 'crosshead'],
  ['h6', 'crosshead'],
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['figcaption', 'caption'],
  ['blockquote', 'quote'],
  ['credit', 'credit'],
  ['note', 'note'],
  ['contributor', 'contributor'],
  ['teaser', 'subhead'],
])

export function bodyLines(lines: readonly Line[]): readonly BodyLine[] {
  return signedOff(joinWrapped(lines).map((line, at) => bodyLine(line, at)))
}

/** Classes by which TT and its like tell what a block of their HTML is: the copy's own byline, a picture's, the line of date and topic. */
function roleOfClass([nearest = '', ...around]: readonly string[]): Role | undefined {
  if (nearest === 'byline') return around.includes('figure') ? 'credit' : 'byline'
  return nearest === 'vignette' || nearest === 'dat' || around.includes('dat') ? 'set-aside' : undefined
}

/** "N i e u w bericht, vervangt: …" (ANP): what the message is to the desk, before its copy. */
const spacedWord = /^(?:\p{L} ){3,12}\p{L}(?=\s)/u

/** Code that a website would run where it stands ("<script async …></script>"), sent as text: no reader sees it. */
const embed = /^<(?:div|script|iframe|blockquote|section|aside|amp-[a-z]+)\s[^>]{0,2000}>.*>$/s

function bodyLine({ text, gap, element, links, words, row }: Line, at: number): BodyLine {
  if (embed.test(text)) return { text, gap, element: 'frame', links, words, role: 'set-aside' }
  const told = element === 'div' || element === 'p' ? roleOfClass(words) : undefined
  if (told === 'set-aside') return { text, gap, element: 'frame', links, words, role: told }
  const role = row ? 'table-row' : told ?? (at === 0 && spacedWord.test(text) ? 'note' : roles.get(element))
  if (element === 'pre') return { text, gap, element, links, words, bare: true }
  return role === undefined ? { text, gap, element, links, words } : { text, gap, element, links, words, role }
}

/** A column as typewriters and teleprinters have it, in characters. */
const narrowest = 40
const widest = 90

/**
 * Some agencies set a `br` where a teleprinter's line ended ("the sale of stakes in <br />four petrochemical"): the lines of one
 * paragraph. Told from verse and addresses by their even width and by hardly ever ending where a sentence does.
 */
function joinWrapped(lines: readonly Line[]): readonly Line[] {
  const broken = lines.filter((line, at) => isBroken(line, lines[at + 1]))
  if (broken.length < 3) return lines
  const full = broken.filter(({ text }) => text.length >= narrowest && text.length <= widest)
  const ended = full.filter(({ text }) => /[.!?:]["”’')]?$/.test(text))
  if (full.length < 3 || full.length < broken.length * 0.8 || ended.length > full.length * 0.3) return lines
  const joined: Line[] = []
  let above: Line | undefined
  for (const line of lines) {
    const last = joined[joined.length - 1]
    const continues = last !== undefined && above !== undefined && isBroken(above, line) && above.text.length >= narrowest
    if (continues) joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}` }
    else joined.push(line)
    above = line
  }
  return joined
}

/** Whether a `br` ends the line inside its paragraph. */
function isBroken(line: Line, next: Line | undefined): boolean {
  const isCopy = (line.element === 'p' || line.element === 'body') && !line.row
  return isCopy && next !== undefined && next.gap === 1 && next.element === line.element
}

const agency =
  '(?:AAP|AFP|ANP|ANSA|AP|APA|ATS|BELGA|Belga|CNA|CP|dapd|DPA|dpa|dpa-AFX|EFE|KNA|Lusa|NTB|PA|PAP|PTI|Reuters|RTV|STT|TASS|TT|UPI|epd|sid)'

/** What stands at the very end for the desk and no reader, as agencies send it. */
const signOffs: readonly RegExp[] = [
  // "hh/ph/ts/hd", "bur-jm/kb", "سب-لال/نور-كام", "ع ز/ماب/ب ق": who wrote and who edited.
  /^[a-z]{1,5}(?:[-/][a-z]{1,5}){1,8}$/,
  /^\p{Script=Arabic}{1,4}(?: \p{Script=Arabic}{1,2}){0,2}(?:[-/]\p{Script=Arabic}{1,4}(?: \p{Script=Arabic}{1,2}){0,2}){1,12}$/u,
  // "AFP sn", "AAP RTV ar", "dpa pre yyhe n1 deg".
  new RegExp(`^${agency}(?: ${agency})?(?: [a-z]{1,4}\\d{0,2}){1,6}$`),
  // "(SDA/mf ba)", "==Kyodo".
  /^\([A-Z]{2,6}\\?\/[a-z]{1,4}(?: [a-z]{1,4}){0,4}\)$|^==\s?\p{L}[\p{L} .-]{1,20}$/u,
  // "(BusinessDesk)", "/ritzau/".
  /^(?:\([\p{L}][\p{L}.-]{1,24}\)|\/[\p{L}][\p{L}.-]{1,24}\/)\.?$/u,
  // "ends", as PA closes a message.
  /^[-–—]?\s?ends?\s?[-–—]?$/i,
  /^(?:©|\(c\)\s|copyright\s)/i,
]

/** Routing that a system printed after the copy: "51 77 03 CRO01 1113 APE4800 GEST". */
function isRouting(text: string): boolean {
  const tokens = text.split(/\s+/)
  const numbered = tokens.filter((token) => /\d/.test(token)).length
  return tokens.length >= 4 && tokens.length <= 40 && numbered >= 2 && tokens.every((token) => /^[A-Z\d]{2,10}$/.test(token))
}

/** The last lines of a message that sign it off become notes, from the end up; copy above them is never looked at. */
function signedOff(lines: readonly BodyLine[]): readonly BodyLine[] {
  const marked = [...lines]
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - 3); at -= 1) {
    const line = marked[at]
    const text = line?.text.trim() ?? ''
    if (line === undefined || line.bare === true || text.length > 400) break
    if (!isRouting(text) && !signOffs.some((shape) => shape.test(text))) break
    marked[at] = { ...line, role: 'note' }
  }
  return marked
}
