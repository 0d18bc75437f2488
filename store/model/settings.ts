/**
 * What a desk keeps for all its stories, shared by everyone who works in the library: one section a subject, each with a
 * default. A section is added by a line here, its schema in `library/settings-schema.ts`, and a view in `renderer/settings/`.
 */
import type { RuleId } from './change'
import { plainStyle, type HouseStyle } from './house-style'
import type { SavedView } from './listing'
import type { Role, StoryId } from './story'

/** What the desk was taught of a line, or of a query. */
export type Lesson =
  | { readonly kind: 'crumb' } // page furniture, always
  | { readonly kind: 'copy' } // never page furniture
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'query'; readonly rule: RuleId } // never asked again

/** One lesson, kept for one source (see `sourceOf`). */
export interface Taught {
  readonly id: string
  readonly source: string
  readonly lesson: Lesson
  /** The line, or the words the query was about, as they stood. */
  readonly text: string
  readonly learntFrom: { readonly story: StoryId; readonly headline: string; readonly at: string }
  /** How many lines it has decided since. */
  readonly used: number
}

export interface DeskSettings {
  readonly houseStyle: HouseStyle
  readonly taught: readonly Taught[]
  /** Listings that were given names, in the order of their keys. */
  readonly views: readonly SavedView[]
}

export type SettingsSection = keyof DeskSettings

export const defaultSettings: DeskSettings = {
  houseStyle: plainStyle,
  taught: [],
  views: [],
}

/** What the road of a file is told of the desk it comes to. */
export type DeskContext = Pick<DeskSettings, 'houseStyle' | 'taught'>
