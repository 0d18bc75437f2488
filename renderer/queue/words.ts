/** Every sentence of the queue's search, filters and views, in one place, ready for a second language. */
import { queueArabic } from '../arabic/queue'
import { language, type Sentences } from '../language'
import type { ListOrder } from '../../store/model'

const locale = 'en'
const plurals = new Intl.PluralRules(locale)
const numbers = new Intl.NumberFormat(locale)

const counted = (amount: number, one: string, other: string): string => `${numbers.format(amount)} ${plurals.select(amount) === 'one' ? one : other}`
const stories = (amount: number): string => counted(amount, 'story', 'stories')

const orders: Readonly<Record<ListOrder, string>> = { newest: 'Newest first', oldest: 'Oldest first', urgent: 'Most urgent first', best: 'Best match first' }

export const english = {
  search: 'Search',
  searchHow: 'Words, "phrases", headline:… source:… -not',
  order: 'Order',
  orders,
  filters: 'Filters',
  narrow: 'Filter the list',
  source: 'Source',
  language: 'Language',
  tag: 'Tag',
  urgency: 'Urgency',
  age: 'Arrived',
  any: 'Any',
  option: (name: string, amount: number): string => `${name} (${numbers.format(amount)})`,
  atLeast: (urgency: number): string => (urgency === 1 ? '1' : `1 to ${urgency}`),
  days: (days: number): string => (days === 1 ? 'Today' : `Last ${numbers.format(days)} days`),
  unread: (amount: number): string => `Unread only (${numbers.format(amount)})`,
  queried: (amount: number): string => `With open queries (${numbers.format(amount)})`,
  inForce: 'Filters in force',
  chip: {
    tag: (name: string): string => `Tag: ${name}`,
    urgency: (urgency: number): string => `Urgency ${urgency === 1 ? '1' : `1–${urgency}`}`,
    unread: 'Unread',
    chain: 'Versions of one story',
    queried: 'Open queries',
  },
  remove: (filter: string): string => `Take away the filter ${filter}`,
  clear: 'Clear all',
  views: 'Saved views',
  viewName: 'Name of the view',
  saveView: 'Save as a view',
  saved: (name: string): string => `“${name}” is saved.`,
  forget: (name: string): string => `Forget the view ${name}`,
  forgotten: (name: string): string => `The view “${name}” is gone.`,
  noView: (place: number): string => `There is no view ${place} yet. Save one under the search.`,
  viewShown: (name: string): string => `View: ${name}`,
  ignored: (parts: readonly string[]): string => `Not understood: ${parts.join('  ')}`,
  indexing: (done: number, total: number): string => `Words of ${numbers.format(done)} of ${numbers.format(total)} stories can be searched so far`,
  noneNarrowed: 'No story fits the filters.',
  noneFound: (search: string): string => `No story here has “${search}”. Escape in the search field shows all again.`,
  of: (at: number, total: number): string => `${numbers.format(at)} of ${stories(total)}`,
  unreadSign: 'unread',
  waiting: 'Reading…',
  marked: {
    ready: 'Ready',
    spike: 'Spike',
    tag: 'Tag…',
    read: 'Read',
    export: 'Export…',
  },
  working: (headline: string): string => `Changing ${headline}`,
  cancelJob: 'Stop changing stories',
  notAll: (amount: number, message: string): string => `${stories(amount)} could not be changed. ${message}`,
  tagMany: (amount: number): string => `Tag ${stories(amount)}`,
  tagged: (amount: number, name: string): string => `“${name}” added to ${stories(amount)}`,
  hadTag: (name: string): string => `All of them have “${name}” already.`,
  someChanged: (amount: number): string => `${stories(amount)} changed`,
} as const

export const queueWords: Sentences<typeof english> = language === 'ar' ? queueArabic : english
