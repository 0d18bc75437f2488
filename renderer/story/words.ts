/** Every sentence the story editor shows or records, in one place, ready for a second language. */
import { storyArabic } from '../arabic/story'
import { language, type Sentences } from '../language'
import { languageNames } from '../language-names'
import type { HandField, Role } from '../../store/model'

const roleNames: Readonly<Record<Role, string>> = {
  headline: 'Headline',
  subhead: 'Subhead',
  byline: 'Byline',
  dateline: 'Dateline',
  caption: 'Caption',
  credit: 'Credit',
  paragraph: 'Paragraph',
  crosshead: 'Crosshead',
  quote: 'Quote',
  'list-item': 'List item',
  'table-row': 'Table row',
  contributor: 'Contributor',
  note: 'Note',
  'set-aside': 'Set aside',
}

const numbers = new Intl.NumberFormat('en')
/** "27 November 2026, 00:01", as the desk's own sentences write it. */
const stamps = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long', timeStyle: 'short' })

const languageName = languageNames('en')

/** Words quoted in a sentence. */
function excerpt(text: string): string {
  const letters = [...text]
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : text
}

const inRole = (role: Role): string => (role === 'set-aside' ? 'a line set aside' : `the ${roleNames[role].toLowerCase()}`)

export const english = {
  roles: roleNames,
  copy: 'Copy',
  wire: 'Raw wire',
  /** Reasons of the editor's own changes; they stand in the history. */
  reasons: {
    typed: (role: Role): string => `Typed in ${inRole(role)}.`,
    typedAcross: 'Typed over several lines.',
    pasted: (lines: number): string => (lines === 1 ? 'Pasted text into the copy.' : `Pasted ${lines} lines into the copy.`),
    deleted: (lines: number): string => (lines === 1 ? 'Deleted text.' : `Deleted text from ${lines} lines.`),
    split: (role: Role): string => `Split ${inRole(role)} in two.`,
    rowAdded: 'Added a row to the table.',
    joined: (left: Role, right: Role): string => `Joined ${inRole(right)} to the end of ${inRole(left)}.`,
    role: (before: Role, after: Role): string => `Made ${inRole(before)} ${after === 'set-aside' ? 'a line set aside' : `a ${roleNames[after].toLowerCase()}`}.`,
    roles: (lines: number, after: Role): string => `Made ${lines} lines ${roleNames[after].toLowerCase()}.`,
    setAside: (lines: number): string => (lines === 1 ? 'The editor set this line aside.' : `The editor set ${lines} lines aside.`),
    broughtBack: (lines: number): string => (lines === 1 ? 'The editor brought this line back.' : `The editor brought ${lines} lines back.`),
    moved: (role: Role): string => `Moved ${inRole(role)}.`,
    note: 'A note to the desk.',
    fact: (field: HandField): string => `The ${field === 'provider' ? 'source' : field} was set by hand.`,
    embargo: (until: string): string => `An embargo was set by hand, until ${stamps.format(new Date(until)).replace(' at ', ', ')} GMT.`,
    spelling: (wrong: string, right: string): string => `Spelling: “${excerpt(wrong)}” became “${excerpt(right)}”.`,
    replaced: (sought: string, by: string, places: number): string => {
      const what = by === '' ? `Took “${excerpt(sought)}” out` : `Replaced “${excerpt(sought)}” by “${excerpt(by)}”`
      return places === 1 ? `${what}.` : `${what} in ${numbers.format(places)} places.`
    },
  },
  /** Why a line of the wire stands where it does. */
  wireWhy: (role: Role, reasons: readonly string[], more: number): string => {
    const did = reasons.length === 0 ? 'It stands as it came.' : reasons.join(' ')
    return `${roleNames[role]}. ${did}${more === 0 ? '' : ` And ${more} more.`}`
  },
  wireWhyNone: 'Point at a line, or put the caret into one, to see why it stands where it stands.',
  aside: {
    bringBack: 'Bring back',
    /** Read out for a line that is struck, so that it is not taken for copy. */
    label: (reason: string): string => `Set aside. ${reason}`,
    noReason: 'It was set aside when it came in.',
    folded: (lines: number): string => `${lines} lines set aside`,
  },
  spelling: {
    kind: 'Not in the dictionary',
    none: 'No word is marked.',
    off: 'Spelling is not marked: it is switched off in the settings.',
    noDictionary: (tag: string): string =>
      tag === '' ? 'The language of this story is not known: no word of it is marked.' : `There is no dictionary for ${languageName(tag)}: no word of it is marked.`,
    checked: (tag: string): string => `Spelling is checked in ${languageName(tag)}.`,
    looking: 'Looking for words like it…',
    noSuggestions: 'No word is like it.',
    learn: 'Add to the dictionary',
    passOver: 'Ignore in this story',
  },
  find: {
    name: 'Find in the story',
    sought: 'Find',
    replacement: 'Replace by',
    count: (at: number, of: number): string => (of === 0 ? 'Not found' : `${numbers.format(at + 1)} of ${numbers.format(of)}`),
    next: 'Next match',
    previous: 'Match before',
    matchCase: 'Match case',
    matchCaseSign: 'Aa',
    wholeWords: 'Whole words',
    wholeWordsSign: 'W',
    inSelection: 'In the selection',
    showReplace: 'Replace',
    replace: 'Replace',
    replaceAll: (amount: number): string => `Replace ${numbers.format(amount)}`,
    /** Begins with the words that are seen. */
    replaceAllName: (amount: number): string => `Replace ${numbers.format(amount)} chosen ${amount === 1 ? 'match' : 'matches'}`,
    preview: 'What will be replaced',
    choose: (words: string, role: Role): string => `Replace “${words}” in ${inRole(role)}`,
    more: (amount: number): string => `and ${numbers.format(amount)} more, replaced too`,
    replaced: (amount: number): string => (amount === 1 ? '1 match replaced.' : `${numbers.format(amount)} matches replaced.`),
    close: 'Close',
    nothingSelected: 'Nothing is selected.',
  },
  card: {
    query: 'Query',
    change: 'Changed by a rule',
    place: (at: number, of: number): string => `${at} of ${of}`,
    fix: 'Fix',
    fixTo: (text: string): string => `Fix: “${text}”`,
    ignore: 'Ignore',
    ignoreAlways: 'Ignore always',
    undo: 'Undo this',
    close: 'Close',
    was: (text: string): string => `Before: ${text}`,
    noQueries: 'No queries are open.',
    noQueryHere: 'No query is asked here.',
    noFix: 'This query has no mend: the words are yours to write.',
  },
} as const

/** Reasons of the editor's own changes. They are kept with the story, so they are English in every interface, as the rules' are. */
export const { reasons } = english

export const storyWords: Sentences<Omit<typeof english, 'reasons'>> = language === 'ar' ? storyArabic : english
