/** Media Topics as the desk knows them: the built-in core, or the whole vocabulary that an editor has imported. */
import type { TopicConcept } from '../../model'
import { core } from './core'

export type Concept = TopicConcept
export type Vocabulary = ReadonlyMap<string, Concept>

const labelled = ['en', 'ar', 'fr', 'de', 'es'] as const

export interface CoreRow {
  readonly concept: Concept
  readonly words: readonly string[]
}

export function coreRows(): readonly CoreRow[] {
  return core
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => {
      const [code = '', above = '', ...rest] = row.split('|')
      const labels = Object.fromEntries(labelled.map((language, index) => [language, rest[index] ?? '']))
      return { concept: { code, above, labels }, words: (rest[labelled.length] ?? '').split(' ').filter((word) => word !== '') }
    })
}

let made: Vocabulary | undefined

export function builtIn(): Vocabulary {
  made ??= new Map(coreRows().map(({ concept }) => [concept.code, concept]))
  return made
}

/** The built-in core with an imported vocabulary over it: the import's labels and hierarchy win, the core fills in languages. */
export function withImported(imported: readonly Concept[]): Vocabulary {
  const all = new Map(builtIn())
  for (const concept of imported) {
    const own = all.get(concept.code)
    all.set(concept.code, own === undefined ? concept : { ...concept, labels: { ...own.labels, ...concept.labels } })
  }
  return all
}

/** The label in a language, else in English, else whatever there is. */
export function labelOf({ labels, code }: Concept, language: string): string {
  const [base = 'en'] = language.toLowerCase().split('-')
  return labels[language] ?? labels[base] ?? labels['en'] ?? Object.values(labels)[0] ?? code
}

/** The top term above a concept; the concept itself where it is one. A circle in an imported file ends after twenty steps. */
export function topOf(code: string, vocabulary: Vocabulary = builtIn()): string {
  let at = code
  for (let step = 0; step < 20; step += 1) {
    const above = vocabulary.get(at)?.above ?? ''
    if (above === '') return at
    at = above
  }
  return at
}

/**
 * A concept that is in use itself, else what took its place, else the nearest term above that is in use: IPTC leaves a retired term under
 * the one it went up into, and seldom says more. `undefined` for a retired term with neither.
 */
export function inUse(code: string, vocabulary: Vocabulary): Concept | undefined {
  let concept = vocabulary.get(code)
  for (let step = 0; step < 8 && concept?.retired === true; step += 1) concept = vocabulary.get(concept.successor ?? concept.above)
  return concept?.retired === true ? undefined : concept
}
