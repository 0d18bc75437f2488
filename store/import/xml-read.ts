/** What the importers of XML share: the tree, and a problem for every fault with its line. */
import type { Problem, Source } from '../model'
import { readXml, type XmlElement } from './xml'

export interface Document {
  readonly root?: XmlElement
  readonly problems: readonly Problem[]
}

export function readDocument(text: string, source: Source): Document {
  const { root, faults } = readXml(text)
  const problems = faults.map(({ line, message }): Problem => ({ file: source.file, line, code: 'malformed', message }))
  return { problems, ...(root !== undefined && { root }) }
}
