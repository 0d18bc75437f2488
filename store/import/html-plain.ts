/**
 * The quick road for HTML that has nothing odd in it: whole stretches of text and tags are found at once, where parse5's tokenizer looks
 * at each letter. It never decides what odd HTML means: at the first thing it is not sure of it says where it stands, between two tokens,
 * and parse5 reads on from there. So whatever this reads, parse5 reads the same (`html-plain.test.ts`).
 */
import type { Token } from 'parse5'
import { character } from './xml-entities'

/** Whoever takes the tokens. */
export interface TokenTaker {
  takeStart(name: string, attributes: readonly Token.Attribute[], isEmpty: boolean): void
  takeEnd(name: string): void
  takeLetters(letters: string): void
  takeComment(words: string): void
  /** How the letters behind a start tag are read; what is taken next is markup again. */
  takeMode(): Mode
}

/** What stands in an element: markup, letters alone, or letters and references (`title`, `textarea`). */
export type Mode = 'markup' | 'letters' | 'references'

/** Reads as far as it is sure, and answers where that is. `html` has neither NUL nor carriage returns. */
export function readPlainHtml(html: string, taker: TokenTaker): number {
  return new PlainReader(html, taker).read()
}

const tab = 0x09
const lineFeed = 0x0a
const formFeed = 0x0c
const space = 0x20
const bang = 0x21
const quote = 0x22
const apostrophe = 0x27
const slash = 0x2f
const equals = 0x3d
const greater = 0x3e

const none: readonly Token.Attribute[] = []

class PlainReader {
  private at = 0

  constructor(
    private readonly html: string,
    private readonly taker: TokenTaker,
  ) {}

  read(): number {
    for (;;) {
      const start = this.html.indexOf('<', this.at)
      const end = start === -1 ? this.html.length : start
      if (end > this.at && !this.letters(end)) return this.at
      if (start === -1 || !this.mark(start)) return this.at
    }
  }

  private letters(end: number): boolean {
    const text = decoded(this.html.slice(this.at, end))
    if (text === undefined) return false
    this.taker.takeLetters(text)
    this.at = end
    return true
  }

  private mark(start: number): boolean {
    const sign = this.html.charCodeAt(start + 1)
    if (sign === slash) return this.endTag(start)
    return sign === bang ? this.comment(start) || this.doctype(start) : this.startTag(start)
  }

  /** One that ends where it begins ("<!-->"), or by a mark of its own ("--!>"), is none of these. */
  private comment(start: number): boolean {
    const end = this.html.startsWith('<!--', start) ? this.html.indexOf('-->', start + 4) : -1
    if (end === -1) return false
    const words = this.html.slice(start + 4, end)
    if (words.startsWith('>') || words.startsWith('->') || words.includes('--!>')) return false
    this.taker.takeComment(words)
    this.at = end + 3
    return true
  }

  private doctype(start: number): boolean {
    doctype.lastIndex = start
    if (!doctype.test(this.html)) return false
    this.at = doctype.lastIndex
    return true
  }

  private endTag(start: number): boolean {
    const name = this.name(start + 2, true)
    if (name === '') return false
    const end = this.skipSpace(start + 2 + name.length)
    if (this.html.charCodeAt(end) !== greater) return false
    this.taker.takeEnd(name.toLowerCase())
    this.at = end + 1
    return true
  }

  private startTag(start: number): boolean {
    const written = this.name(start + 1, true)
    if (written === '') return false
    const name = written.toLowerCase()
    const tag = this.attributes(start + 1 + written.length)
    if (tag === undefined) return false
    const raw = lettersIn.has(name) ? this.rawEnd(name, tag.end) : tag.end
    if (raw === undefined) return false
    this.taker.takeStart(name, tag.attributes, tag.isEmpty)
    this.at = tag.end
    return this.inside(raw)
  }

  /** Where the letters of an element end that holds no markup; nothing where that is not plain: no end, or a script in a comment. */
  private rawEnd(name: string, from: number): number | undefined {
    const close = new RegExp(`</${name}(?=[\\t\\n\\f />])`, 'gi')
    close.lastIndex = from
    const end = close.exec(this.html)?.index
    if (end === undefined || name === 'plaintext') return undefined
    const inside = this.html.slice(from, end)
    const isSure = referencesIn.has(name) ? decoded(inside) !== undefined : !inside.includes('<!--')
    return isSure ? end : undefined
  }

  private inside(end: number): boolean {
    const mode = this.taker.takeMode()
    if (mode === 'markup' || end === this.at) return true
    const written = this.html.slice(this.at, end)
    this.taker.takeLetters(mode === 'references' ? (decoded(written) ?? written) : written)
    this.at = end
    return true
  }

  private attributes(from: number): Tag | undefined {
    let found: Token.Attribute[] | undefined
    let at = from
    for (;;) {
      const next = this.skipSpace(at)
      const code = this.html.charCodeAt(next)
      if (code === greater) return { attributes: found ?? none, isEmpty: false, end: next + 1 }
      const isEmpty = code === slash && this.html.charCodeAt(next + 1) === greater
      if (isEmpty) return { attributes: found ?? none, isEmpty, end: next + 2 }
      const written = next === at ? '' : this.name(next, false)
      const value = written === '' ? undefined : this.value(next + written.length)
      if (value === undefined) return undefined
      const name = written.toLowerCase()
      found ??= []
      if (found.length >= mostAttributes) return undefined
      if (!found.some((one) => one.name === name)) found.push({ name, value: value.text })
      at = value.end
    }
  }

  /** A value in its marks, or none: "<option selected>". */
  private value(from: number): { readonly text: string; readonly end: number } | undefined {
    const sign = this.skipSpace(from)
    if (this.html.charCodeAt(sign) !== equals) return { text: '', end: from }
    const start = this.skipSpace(sign + 1)
    const mark = this.html.charCodeAt(start)
    if (mark !== quote && mark !== apostrophe) return undefined
    const end = this.html.indexOf(mark === quote ? '"' : "'", start + 1)
    const text = end === -1 ? undefined : decoded(this.html.slice(start + 1, end), true)
    return text === undefined ? undefined : { text, end: end + 1 }
  }

  /** '' for what has other signs in it than those that real names have. A tag's own may end in no `=`. */
  private name(from: number, isTag: boolean): string {
    if (nameCodes[this.html.charCodeAt(from)] !== letter) return ''
    let at = from + 1
    while ((nameCodes[this.html.charCodeAt(at)] ?? 0) !== 0) at += 1
    const after = this.html.charCodeAt(at)
    const isWhole = after === greater || after === slash || (after === equals && !isTag) || isSpace(after)
    return isWhole ? this.html.slice(from, at) : ''
  }

  private skipSpace(from: number): number {
    let at = from
    while (isSpace(this.html.charCodeAt(at))) at += 1
    return at
  }
}

/** Each is compared with those before it; no real tag has as many. */
const mostAttributes = 200

interface Tag {
  readonly attributes: readonly Token.Attribute[]
  readonly isEmpty: boolean
  readonly end: number
}

const letter = 1
/** 1 for letters, 2 for what else stands in a name. */
const nameCodes = Uint8Array.from({ length: 128 }, (_none, code) => {
  const sign = String.fromCharCode(code)
  return /[A-Za-z]/.test(sign) ? letter : /[\d:._-]/.test(sign) ? 2 : 0
})

const isSpace = (code: number) => code === space || code === lineFeed || code === tab || code === formFeed

/** Elements that may hold letters alone; whether they do is the taker's to say. */
const lettersIn: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript', 'plaintext'])

const referencesIn: ReadonlySet<string> = new Set(['title', 'textarea'])

const doctype = /<!doctype\s[^<>&]{0,500}>/iy

const reference = /&(?:([A-Za-z\d]+|#\d+|#[xX][\dA-Fa-f]+);)?/g
/** In an address "&page=2" is no reference, whatever its name. */
const parameter = /[A-Za-z\d]+=/y

/** Text with its references read; nothing where one has no end, or a name that is not known here. */
function decoded(written: string, isValue = false): string | undefined {
  if (!written.includes('&')) return written
  const unsure: string[] = []
  const text = written.replace(reference, (found, name: string | undefined, at: number) => {
    const meant = name === undefined ? bare(written, at + 1, isValue) : characterOf(name)
    if (meant === undefined) unsure.push(found)
    return meant ?? found
  })
  return unsure.length === 0 ? text : undefined
}

/** An `&` that begins no reference. */
function bare(written: string, after: number, isValue: boolean): '&' | undefined {
  if (!/[A-Za-z\d#]/.test(written.charAt(after))) return '&'
  parameter.lastIndex = after
  return isValue && parameter.test(written) ? '&' : undefined
}

/** Numbers that mean another character in HTML than in XML are for parse5. */
function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return character(name)
  const found = name.length > 9 ? undefined : character(name)
  return found === undefined || /[\r\x7F-\x9F]/.test(found) ? undefined : found
}
