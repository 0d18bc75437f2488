/** A stretch of words that may be a name, with what speaks for each kind of thing it could name. */
import type { TagKind } from '../model'
import type { Gazetteer } from './names/gazetteer'
import type { Listed } from './names/lookup'
import type { Words } from './names/words'
import { textOf, type Line } from './tokens'

export interface Span {
  readonly line: Line
  /** Tokens of the line, half-open. */
  readonly first: number
  readonly end: number
}

/** What the finders know of a story. */
export interface Reading {
  readonly language: string
  readonly words: Words
  readonly names: Gazetteer
  /** Words that also stand in lower case: a capital at the head of a sentence says nothing of them. */
  readonly lower: ReadonlySet<string>
  /** Words with a capital inside a sentence. */
  readonly inside: ReadonlySet<string>
  /** Short forms the copy explains, and their long forms. */
  readonly shortForms: ReadonlyMap<string, string>
}

/** For one kind: how much speaks for it, and the first reason as a sentence for an editor. */
export interface Case {
  readonly points: number
  readonly reason: string
}

export interface Candidate extends Span {
  readonly text: string
  readonly listed: readonly Listed[]
  /** Points by kind, the reason of each. */
  readonly cases: ReadonlyMap<TagKind, Case>
}

/** Gathers the points of a span. */
export class Cases {
  readonly all = new Map<TagKind, Case>()

  add(kind: TagKind, points: number, reason: string): void {
    const there = this.all.get(kind)
    const heavier = there === undefined || points > there.points
    this.all.set(kind, { points: (there?.points ?? 0) + points, reason: heavier ? reason : there.reason })
  }
}

export const nameOf = ({ line, first, end }: Span): string => textOf(line, first, end).replace(/’/g, "'").replace(/\s+/g, ' ')
