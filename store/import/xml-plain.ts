/**
 * The quick road for XML that has nothing odd in it, which is nearly all of it: whole stretches of text are found at once, where saxes
 * looks at each letter. It never judges a document: at the first thing it is not sure of it gives up, and saxes reads the document from
 * its beginning and says what is wrong with it, and where. So whatever this reads, saxes reads the same (`xml-plain.test.ts`).
 */
import { withLineFeeds } from './wire-text'
import { character } from './xml-entities'
import { deepest, localOf, mostNodes, ownCopy, type Growing, type GrowingAttribute, type XmlElement, type XmlNode } from './xml-element'

/** References are mended before, so that only those of XML itself and numbers are left. `undefined`: not for this road. */
export function readPlainXml(written: string): XmlElement | undefined {
  return new PlainReader(withLineFeeds(written)).read()
}

const tab = 0x09
const lineFeed = 0x0a
const slash = 0x2f
const less = 0x3c
const bang = 0x21
const question = 0x3f
const greater = 0x3e
const equals = 0x3d
const quote = 0x22
const apostrophe = 0x27

class PlainReader {
  private at = 0
  /** Where the next `&` and the next end of CDATA stand, so that no stretch of text need be looked through for them. */
  private ampersand: number
  private dataEnd: number
  private root: Growing | undefined
  private around: Growing | undefined
  private readonly open: Growing[] = []
  private typed = false
  private left = mostNodes

  constructor(private readonly xml: string) {
    this.ampersand = next(xml, '&', 0)
    this.dataEnd = next(xml, ']]>', 0)
  }

  read(): XmlElement | undefined {
    this.match(declaration)
    for (;;) {
      const start = this.xml.indexOf('<', this.at)
      if (start !== this.at && !this.text(start === -1 ? this.xml.length : start)) return undefined
      if (start === -1) return this.around === undefined ? this.root : undefined
      this.at = start
      this.left -= 2
      if (this.left < 0 || !this.mark(this.xml.charCodeAt(start + 1))) return undefined
    }
  }

  private mark(sign: number): boolean {
    if (sign === slash) return this.endTag()
    if (sign === bang) return this.xml.startsWith('<![CDATA[', this.at) ? this.data() : this.comment() || this.doctype()
    return sign === question ? this.match(instruction) : this.startTag()
  }

  private match(pattern: RegExp): boolean {
    pattern.lastIndex = this.at
    if (!pattern.test(this.xml)) return false
    this.at = pattern.lastIndex
    return true
  }

  private text(end: number): boolean {
    const { at } = this
    const written = this.xml.slice(at, end)
    if (this.around === undefined) return !/[^ \n\t]/.test(written)
    if (this.dataEnd < at) this.dataEnd = next(this.xml, ']]>', at)
    if (this.dataEnd < end) return false
    const text = this.hasReference(at, end) ? decoded(written) : written
    if (text !== undefined) addTo(this.around, text)
    return text !== undefined
  }

  private hasReference(from: number, end: number): boolean {
    if (this.ampersand < from) this.ampersand = next(this.xml, '&', from)
    return this.ampersand < end
  }

  private data(): boolean {
    const from = this.at + 9
    const end = this.xml.indexOf(']]>', from)
    if (end === -1 || this.around === undefined) return false
    if (end > from) addTo(this.around, this.xml.slice(from, end))
    this.at = end + 3
    return true
  }

  /** Two dashes may stand in no comment but at its end. */
  private comment(): boolean {
    if (!this.xml.startsWith('<!--', this.at)) return false
    const dashes = this.xml.indexOf('--', this.at + 4)
    if (dashes === -1 || this.xml.charCodeAt(dashes + 2) !== greater) return false
    this.at = dashes + 3
    return true
  }

  private doctype(): boolean {
    if (this.typed || this.root !== undefined) return false
    this.typed = true
    return this.match(doctype)
  }

  private endTag(): boolean {
    const name = this.around?.name
    if (name === undefined || !this.xml.startsWith(name, this.at + 2)) return false
    this.at = this.skipSpace(this.at + 2 + name.length)
    if (this.xml.charCodeAt(this.at) !== greater) return false
    this.at += 1
    this.open.pop()
    this.around = this.open[this.open.length - 1]
    return true
  }

  private startTag(): boolean {
    this.at += 1
    const known = this.name()
    if (known === undefined) return false
    const element: Growing = { name: known.name, local: known.local, attributes: undefined, children: none }
    if (this.xml.charCodeAt(this.at) !== greater && !this.attributes(element)) return false
    const isEmpty = this.xml.charCodeAt(this.at) === slash
    if (isEmpty) this.at += 1
    if (this.xml.charCodeAt(this.at) !== greater) return false
    this.at += 1
    return this.add(element, isEmpty)
  }

  private add(element: Growing, isEmpty: boolean): boolean {
    if (this.open.length >= deepest || (this.around === undefined && this.root !== undefined)) return false
    if (this.around === undefined) this.root = element
    else addTo(this.around, element)
    if (isEmpty) return true
    this.open.push(element)
    this.around = element
    return true
  }

  private attributes(element: Growing): boolean {
    let last: GrowingAttribute | undefined
    for (let count = 0; count < mostAttributes; count += 1) {
      const from = this.at
      this.at = this.skipSpace(from)
      const code = this.xml.charCodeAt(this.at)
      if (code === greater || code === slash) return true
      const known = this.at === from ? undefined : this.name()
      const value = known === undefined ? undefined : this.value()
      if (known === undefined || value === undefined || hasAttribute(element, known.name)) return false
      const attribute: GrowingAttribute = { name: known.name, local: known.local, value, next: undefined }
      if (last === undefined) element.attributes = attribute
      else last.next = attribute
      last = attribute
    }
    return false
  }

  /** A break of the line in a value is a space; one that is written as a number is what it says. */
  private value(): string | undefined {
    const { xml } = this
    const sign = this.skipSpace(this.at)
    const from = this.skipSpace(sign + 1)
    const mark = xml.charCodeAt(from)
    if (xml.charCodeAt(sign) !== equals || (mark !== quote && mark !== apostrophe)) return undefined
    let isBroken = false
    let end = from + 1
    for (let code = xml.charCodeAt(end); code !== mark; code = xml.charCodeAt(end)) {
      if (code === less || end >= xml.length) return undefined
      if (code === lineFeed || code === tab) isBroken = true
      end += 1
    }
    this.at = end + 1
    const written = xml.slice(from + 1, end)
    const flat = isBroken ? written.replace(/[\n\t]/g, ' ') : written
    return this.hasReference(from, end) ? decoded(flat) : flat
  }

  private name(): Name | undefined {
    const { xml, at: from } = this
    let at = from
    let sum = 0
    for (let code = xml.charCodeAt(at); code < 128 && nameCodes[code] === 1; code = xml.charCodeAt(at)) {
      sum = (sum * 31 + code) & places
      at += 1
    }
    this.at = at
    return nameAt(xml, from, at, sum) ?? nameAt(xml, from, at, sum ^ 1) ?? newName(xml.slice(from, at), sum)
  }

  private skipSpace(from: number): number {
    let at = from
    for (;;) {
      const code = this.xml.charCodeAt(at)
      if (code !== 0x20 && code !== 0x0a && code !== 0x09) return at
      at += 1
    }
  }
}

/** Most elements have one child or none: their first has a list of its size. */
const none: XmlNode[] = []

function addTo(parent: Growing, node: XmlNode): void {
  if (parent.children === none) parent.children = [node]
  else parent.children.push(node)
}

/** Where words stand next: far behind the end where they do not. */
function next(text: string, words: string, from: number): number {
  const at = text.indexOf(words, from)
  return at === -1 ? Infinity : at
}

/** Each is compared with those before it; no real element has as many. */
const mostAttributes = 200

function hasAttribute(element: XmlElement, name: string): boolean {
  for (let one = element.attributes; one !== undefined; one = one.next) if (one.name === name) return true
  return false
}

/** 1 for the letters of a name that are ASCII; names in other letters are for saxes. */
const nameCodes = Uint8Array.from({ length: 128 }, (_none, code) => (/^[\w.:-]$/.test(String.fromCharCode(code)) ? 1 : 0))

interface Name {
  readonly name: string
  readonly local: string
}

const qname = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/

/** Names come again and again: each has a place by its letters, or the one beside it, and is found there without being cut out first. */
const places = 0x3fff
const names: (Name | undefined)[] = Array.from({ length: places + 1 }, () => undefined)

function nameAt(xml: string, from: number, end: number, place: number): Name | undefined {
  const known = names[place]
  return known?.name.length === end - from && xml.startsWith(known.name, from) ? known : undefined
}

function newName(written: string, place: number): Name | undefined {
  if (!qname.test(written)) return undefined
  const name = ownCopy(written)
  const made = { name, local: localOf(name) }
  if (name.length <= 64) names[names[place] === undefined ? place : place ^ 1] = made
  return made
}

/** White space of XML; that of an expression (`\s`) is more. */
const space = '[ \\n\\t]'
const sticky = (pattern: string): RegExp => new RegExp(pattern.replace(/ /g, `${space}+`).replace(/~/g, `${space}*`), 'y')

// In these a space stands for some white space, `~` for some or none.
const declaration = sticky(
  `<\\?xml version~=~(?:"1\\.0"|'1\\.0')(?: encoding~=~(?:"[A-Za-z][\\w.-]*"|'[A-Za-z][\\w.-]*'))?(?: standalone~=~(?:"(?:yes|no)"|'(?:yes|no)'))?~\\?>`,
)
/** In brackets stand only parameter entities, as every NewsML 1 file has them: they can stand in no copy. */
const doctype = sticky(
  '<!DOCTYPE [A-Za-z][\\w.:-]*(?: SYSTEM "[^"<>]*"| PUBLIC "[^"<>]*" "[^"<>]*")?' +
    '(?:~\\[(?:[\\x20\\n\\t]|%[\\w.-]+;|<!ENTITY % [\\w.-]+ (?:SYSTEM|PUBLIC)(?: "[^"<>]*")+~>)*\\])?~>',
)
const instruction = sticky('<\\?(?!xml[\\s?])[a-z][\\w-]*(?: [^?<>]*)?\\?>')

const references = /&(?:([A-Za-z]+|#\d+|#x[\dA-Fa-f]+);)?/g

function decoded(written: string): string | undefined {
  let unsure = 0
  const text = written.replace(references, (_reference, name: string | undefined) => {
    const found = name === undefined ? undefined : character(name)
    if (found === undefined) unsure += 1
    return found ?? ''
  })
  return unsure === 0 ? text : undefined
}
