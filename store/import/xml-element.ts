/** The elements of an XML tree, and how many of them are read. */

export interface XmlElement {
  /** As written: "content:encoded". */
  readonly name: string
  /** Without its prefix. */
  readonly local: string
  /** A chain: most elements have one or two, and an object with their names as keys costs more than the element. */
  readonly attributes: Attribute | undefined
  /** Elements and text, in order. Text may come in several pieces. */
  readonly children: readonly XmlNode[]
}

export interface Attribute {
  readonly name: string
  readonly local: string
  readonly value: string
  readonly next: Attribute | undefined
}

export type XmlNode = XmlElement | string

/** While it is read. */
export type Growing = XmlElement & { attributes: Attribute | undefined; children: XmlNode[] }

export type GrowingAttribute = Attribute & { next: Attribute | undefined }

/** Real wire XML nests some 20 deep; walking the tree may recurse this far. */
export const deepest = 256
/** Elements and texts of one document; a day's feed of an agency has some 100,000. */
export const mostNodes = 2_000_000

const locals = new Map<string, string>()
/** No agency uses as many names; a hostile file may. */
const mostNames = 2_000

/**
 * The name without its prefix. Names come again and again, and an importer compares each many times: one that has been the key of an
 * object is the engine's own copy, and comparing two of those is comparing two places.
 */
export function localOf(name: string): string {
  const known = locals.get(name)
  if (known !== undefined) return known
  const local = name.slice(name.indexOf(':') + 1)
  if (locals.size >= mostNames || name.length > 64) return local
  const own = ownCopy(local)
  locals.set(ownCopy(name), own)
  return own
}

/** A copy that holds on to nothing of the document it was cut from. */
export const ownCopy = (name: string): string => Object.keys({ [name]: true })[0] ?? name
