/** What may stand in each section of the settings: on disk, in a settings file that was handed on, and in a call of the window. */
import { z } from 'zod'
import {
  dashChoices, defaultSettings, ellipsisChoices, exportFormats, isId, lineEnds, listOrders, longestFileName, noLimits, quoteChoices, roles,
  ruleSettings, storyId, storyStates, styleProfiles, textEncodings, textFields, wholeQueue, widestWrap,
  type DeskSettings, type ExportOrder, type Listing, type RuleId, type SettingsSection, type StoryId, type Teaching, type TextProfile,
} from '../model'
import type { Settings } from './library'

/** zod compiles checkers with `new Function` otherwise, which a strict content security policy refuses. */
z.config({ jitless: true })

const name = z.string().min(1).max(200)
const text = z.string().max(20_000)
const rule = z.custom<RuleId>((value) => typeof value === 'string' && /^[a-z0-9-]{1,64}\/[a-z0-9-]{1,64}$/.test(value), 'not a rule')

/** `choices` came later than the rest. */
const houseStyle = z.object({
  profile: z.enum(styleProfiles),
  rules: z.record(name, z.enum(ruleSettings)).default({}),
  choices: z
    .object({
      dash: z.enum(dashChoices).exactOptional(),
      quotes: z.enum(quoteChoices).exactOptional(),
      ellipsis: z.enum(ellipsisChoices).exactOptional(),
    })
    .default({}),
})

const lesson = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['crumb', 'copy']) }),
  z.object({ kind: z.literal('role'), role: z.enum(roles) }),
  z.object({ kind: z.literal('query'), rule }),
])

/** What a window may ask to be kept. */
export const teaching: z.ZodType<Teaching> = z.strictObject({ lesson, text })

const taught = z.object({
  id: z.string().refine(isId, 'not an id'),
  source: z.string().max(4_096),
  lesson,
  text,
  learntFrom: z.object({ story: z.string().refine(isId, 'not an id').transform(storyId), headline: text, at: z.string().max(40) }),
  used: z.int().nonnegative(),
})

const names = z.array(z.string().min(1).max(500)).max(200)
const listingFields = {
  search: z.string().max(2_000),
  typing: z.boolean(),
  states: z.array(z.enum(storyStates)).max(storyStates.length),
  sources: names,
  languages: names,
  tags: names,
  urgency: z.int().min(1).max(9).nullable(),
  days: z.int().min(1).max(10_000).nullable(),
  unread: z.boolean(),
  queried: z.boolean(),
  chain: z.custom<StoryId>(isId, 'not a story id').nullable(),
  order: z.enum(listOrders),
} satisfies { readonly [Key in keyof Listing]: z.ZodType<Listing[Key]> }

/** A listing as a window asks for it. */
export const listing: z.ZodType<Listing> = z.strictObject(listingFields)

/** One that was kept may be older than a condition of today, which it then leaves open. */
const keptListing = z.object({
  search: listingFields.search.default(wholeQueue.search),
  typing: listingFields.typing.default(wholeQueue.typing),
  states: listingFields.states.default([...wholeQueue.states]),
  sources: listingFields.sources.default([...wholeQueue.sources]),
  languages: listingFields.languages.default([...wholeQueue.languages]),
  tags: listingFields.tags.default([...wholeQueue.tags]),
  urgency: listingFields.urgency.default(wholeQueue.urgency),
  days: listingFields.days.default(wholeQueue.days),
  unread: listingFields.unread.default(wholeQueue.unread),
  queried: listingFields.queried.default(wholeQueue.queried),
  chain: listingFields.chain.default(wholeQueue.chain),
  order: listingFields.order.default(wholeQueue.order),
})

const view = z.object({ name, listing: keptListing })

const ownWord = z.object({ language: z.string().max(35), word: z.string().min(1).max(100) })
/** The layout of a plain text file. */
export const textProfile: z.ZodType<TextProfile> = z.object({
  fields: z.array(z.enum(textFields)).max(textFields.length),
  wrap: z.int().min(0).max(widestWrap),
  lineEnd: z.enum(lineEnds),
  encoding: z.enum(textEncodings),
})
const orderFields = {
  formats: z.array(z.enum(exportFormats)).max(exportFormats.length),
  fileName: z.string().max(longestFileName),
  folder: z.string().max(longestFileName),
  text: textProfile,
  onlyChanged: z.boolean(),
} satisfies { readonly [Key in keyof ExportOrder]: z.ZodType<ExportOrder[Key]> }

/** How article files are written, as a window may ask for it. */
export const exportOrder: z.ZodType<ExportOrder> = z.strictObject(orderFields)
const preset = z.object({ name, ...orderFields })

/** They came later than the presets. */
const limits = z.object({ headline: z.int().min(0).max(10_000), words: z.int().min(0).max(1_000_000) }).default(noLimits)

/** One schema a section: a section without one does not compile. */
const sections = {
  houseStyle: houseStyle.exactOptional(),
  taught: z.array(taught).max(100_000).exactOptional(),
  tagging: z.object({ sendSuggestions: z.boolean() }).exactOptional(),
  views: z.array(view).max(100).exactOptional(),
  spelling: z.object({ words: z.array(ownWord).max(100_000) }).exactOptional(),
  export: z.object({ presets: z.array(preset).max(100), limits }).exactOptional(),
} satisfies { readonly [Section in SettingsSection]: z.ZodType<DeskSettings[Section] | undefined> }

/** A change of some sections, as a window may ask for it: no section that is not ours. */
export const settingsChange: z.ZodType<Partial<DeskSettings>> = z.strictObject(sections)

const known: z.ZodType<Partial<DeskSettings>> = z.object(sections)

/** The sections of a value that are in order; the names of those that are not; what is no section of ours is passed over. */
export function readSections(value: Settings): { readonly settings: Partial<DeskSettings>; readonly broken: readonly string[] } {
  const whole = known.safeParse(value)
  if (whole.success) return { settings: whole.data, broken: [] }
  const broken = [...new Set(whole.error.issues.map(({ path }) => String(path[0])))]
  return { settings: known.parse(Object.fromEntries(Object.entries(value).filter(([section]) => !broken.includes(section)))), broken }
}

/** Every section: what is kept where it is in order, the default where it is not. */
export function readSettings(kept: Settings): DeskSettings {
  return { ...defaultSettings, ...readSections(kept).settings }
}
