/**
 * The quick road for XML that has nothing odd in it, which is nearly all of it: whole stretches of text are found at once, where saxes
 * looks at each letter. It never judges a document: at the first thing it is not sure of it gives up, and saxes reads the document from
 * its beginning and says what is wrong with it, and where. So whatever this reads, saxes reads the same (`xml-plain.test.ts`).
 */
import { character } from './xml-entities'
import { deepest, localOf, mostNodes, ownCopy, type Growing, type XmlElement } from './xml-element'

/** References are mended before, so that only those of XML itself and numbers are left. `undefined`: not for this road. */
export function readPlainXml(written: string): XmlElement | undefined {
  return new PlainReader(written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written).read()
}

const slash = 0x2f
const bang = 0x21
const question = 0x3f
const greater = 0x3e
const equals = 0x3d
const quote = 0x22
const apostrophe = 0x27

/** Most elements have none. */
const noAttributes: Readonly<Record<string, string>> = Object.freeze({})

class PlainReader {
  private at = 0
  private root: Growing | undefined
  private around: Growing | undefined
  private readonly open: Growing[] = []
  private typed = false
  private left = mostNodes

  constructor(private readonly xml: string) {}

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
    const written = this.xml.slice(this.at, end)
    if (this.around === undefined) return !/[^ \n\t]/.test(written)
    const text = written.includes(']]>') ? undefined : decoded(written)
    if (text !== undefined) this.around.children.push(text)
    return text !== undefined
  }

  private data(): boolean {
    const from = this.at + 9
    const end = this.xml.indexOf(']]>', from)
    if (end === -1 || this.around === undefined) return false
    if (end > from) this.around.children.push(this.xml.slice(from, end))
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
    const attributes = known === undefined ? undefined : this.attributes()
    if (known === undefined || attributes === undefined) return false
    const isEmpty = this.xml.charCodeAt(this.at) === slash
    if (isEmpty) this.at += 1
    if (this.xml.charCodeAt(this.at) !== greater) return false
    this.at += 1
    return this.add({ name: known.name, local: known.local, attributes, children: [] }, isEmpty)
  }

  private add(element: Growing, isEmpty: boolean): boolean {
    if (this.open.length >= deepest || (this.around === undefined && this.root !== undefined)) return false
    if (this.around === undefined) this.root = element
    else this.around.children.push(element)
    if (isEmpty) return true
    this.open.push(element)
    this.around = element
    return true
  }

  private attributes(): Readonly<Record<string, string>> | undefined {
    let found: Record<string, string> | undefined
    for (;;) {
      const from = this.at
      this.at = this.skipSpace(from)
      const code = this.xml.charCodeAt(this.at)
      if (code === greater || code === slash) return found ?? noAttributes
      const name = this.at === from ? undefined : this.name()?.name
      const value = name === undefined ? undefined : this.value()
      if (name === undefined || value === undefined || name === '__proto__') return undefined
      found ??= {}
      if (Object.prototype.hasOwnProperty.call(found, name)) return undefined
      found[name] = value
    }
  }

  /** A break of the line in a value is a space; one that is written as a number is what it says. */
  private value(): string | undefined {
    const sign = this.skipSpace(this.at)
    const from = this.skipSpace(sign + 1)
    const mark = this.xml.charCodeAt(from)
    if (this.xml.charCodeAt(sign) !== equals || (mark !== quote && mark !== apostrophe)) return undefined
    const end = this.xml.indexOf(mark === quote ? '"' : "'", from + 1)
    if (end === -1) return undefined
    const written = this.xml.slice(from + 1, end)
    this.at = end + 1
    if (written.includes('<')) return undefined
    return decoded(/[\n\t]/.test(written) ? written.replace(/[\n\t]/g, ' ') : written)
  }

  private name(): Name | undefined {
    const from = this.at
    let at = from
    while (nameCodes[this.xml.charCodeAt(at)] === 1) at += 1
    this.at = at
    return nameOf(this.xml.slice(from, at))
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

/** 1 for the letters of a name that are ASCII; names in other letters are for saxes. */
const nameCodes = Uint8Array.from({ length: 0x10000 }, (_none, code) => (/^[\w.:-]$/.test(String.fromCharCode(code)) ? 1 : 0))

interface Name {
  readonly name: string
  readonly local: string
}

const qname = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/
const names = new Map<string, Name>()
/** No agency uses as many names; a hostile file may. */
const mostKnown = 2_000

function nameOf(written: string): Name | undefined {
  const known = names.get(written)
  if (known !== undefined) return known
  if (!qname.test(written)) return undefined
  const name = ownCopy(written)
  const made = { name, local: localOf(name) }
  if (names.size < mostKnown && name.length <= 64) names.set(name, made)
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
  if (!written.includes('&')) return written
  let unsure = 0
  const text = written.replace(references, (_reference, name: string | undefined) => {
    const found = name === undefined ? undefined : character(name)
    if (found === undefined) unsure += 1
    return found ?? ''
  })
  return unsure === 0 ? text : undefined
}
