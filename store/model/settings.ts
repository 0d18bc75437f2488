/**
 * What a desk keeps for all its stories, shared by everyone who works in the library: one section a subject, each with a
 * default. A section is added by a line here, its schema in `library/settings-schema.ts`, and a view in `renderer/settings/`.
 */
import { plainStyle, type HouseStyle } from './house-style'
import type { ExportPreset } from './export-order'
import type { SavedView } from './listing'
import { noLimits, type ExportLimits } from './preflight'
import type { Taught } from './taught'

/** A word that no dictionary has and this desk uses. */
export interface OwnWord {
  /** Of the copy it was met in, without the country: `en`. */
  readonly language: string
  readonly word: string
}

export interface DeskSettings {
  readonly houseStyle: HouseStyle
  readonly taught: readonly Taught[]
  /** Whether suggested tags that nobody has accepted go out with an article. */
  readonly tagging: { readonly sendSuggestions: boolean }
  /** Listings that were given names, in the order of their keys. */
  readonly views: readonly SavedView[]
  readonly spelling: { readonly words: readonly OwnWord[] }
  readonly export: { readonly presets: readonly ExportPreset[]; readonly limits: ExportLimits }
}

export type SettingsSection = keyof DeskSettings

export const defaultSettings: DeskSettings = {
  houseStyle: plainStyle,
  taught: [],
  tagging: { sendSuggestions: false },
  views: [],
  spelling: { words: [] },
  export: { presets: [], limits: noLimits },
}

/** What the road of a file is told of the desk it comes to. */
export type DeskContext = Pick<DeskSettings, 'houseStyle' | 'taught'>

/** A desk that has set and taught nothing. */
export const plainDesk: DeskContext = { houseStyle: plainStyle, taught: [] }
