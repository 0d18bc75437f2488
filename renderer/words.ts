/**
 * Every sentence of the window, in one place: a second language is a second object of this shape. Plurals go by
 * Intl.PluralRules, because languages have up to six of them (Arabic) and "s" is none.
 */
import type { ExportFormat, Field, Format, GateKind, Role, Source, StoryState, TagKind } from '../store/model'
import { windowArabic } from './arabic/window'
import { language as spoken, type Sentences } from './language'
import { storyWords } from './story/words'
import { wireWords } from './wire/words'
import { spell, type Command, type KeyGroup } from './keys'

const locale = 'en'
const plurals = new Intl.PluralRules(locale)
const numbers = new Intl.NumberFormat(locale)
const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
const stamps = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
/** Where an hour decides, its zone is named. */
const instants = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit', timeZoneName: 'short' })
const lists = new Intl.ListFormat(locale, { type: 'unit', style: 'short' })
const languages = new Intl.DisplayNames([locale], { type: 'language' })

function count(amount: number, one: string, other: string): string {
  return `${numbers.format(amount)} ${plurals.select(amount) === 'one' ? one : other}`
}

const stories = (amount: number): string => count(amount, 'story', 'stories')

const { roles } = storyWords

const fields: Readonly<Record<Field, string>> = {
  slug: 'Slug',
  dateline: 'Dateline',
  language: 'Language',
  urgency: 'Urgency',
  embargo: 'Embargo',
  keywords: 'Keywords',
  provider: 'Source',
  note: 'Note',
  status: 'Use',
  released: 'Let go',
  chain: 'Version of',
  taken: 'Looked through',
}

const savedView = (place: number): string => `Show saved view ${place}`

const commands: Readonly<Record<Command, string>> = {
  import: 'Open files',
  'paste-story': 'Paste as a new story',
  'last-report': 'Show the last import report',
  'next-story': 'Next story',
  'previous-story': 'Previous story',
  find: 'Search',
  compare: 'Compare with the wire, an earlier state or another version',
  'next-spelling': 'Next word not in the dictionary',
  'previous-spelling': 'Word not in the dictionary before',
  'find-in-story': 'Find in the story',
  'find-next': 'Next match',
  'find-previous': 'Match before',
  replace: 'Find and replace',
  mark: 'Mark the story for work on several',
  'mark-all': 'Mark all in the list, or none',
  read: 'Mark read, or unread',
  'first-story': 'First story',
  'last-story': 'Last story',
  filters: 'Filter the list',
  'show-all': 'Show all but the bin',
  'show-new': 'Show what is in',
  'show-ready': 'Show what is ready',
  'show-spiked': 'Show the bin',
  'show-unread': 'Show what is unread',
  'view-1': savedView(1),
  'view-2': savedView(2),
  'view-3': savedView(3),
  'view-4': savedView(4),
  'view-5': savedView(5),
  'view-6': savedView(6),
  'view-7': savedView(7),
  'view-8': savedView(8),
  'view-9': savedView(9),
  spike: 'Spike, or take back from the bin',
  ready: 'Mark ready, or not ready',
  undo: 'Undo',
  redo: 'Redo',
  'next-query': 'Next query',
  'previous-query': 'Previous query',
  'fix-query': 'Fix what the query asks',
  'ignore-query': 'Ignore the query',
  'ignore-always': 'Never ask that again of this source',
  'teach-line': 'Always so from this source: the line just changed',
  'split-story': 'Split the story here',
  'join-next': 'Join with the next story',
  'set-aside': 'Set the line aside',
  'bring-back': 'Bring the line back',
  'raw-wire': 'Show or hide the raw wire',
  'role-headline': roles.headline,
  'role-subhead': roles.subhead,
  'role-byline': roles.byline,
  'role-caption': roles.caption,
  'role-credit': roles.credit,
  'role-paragraph': roles.paragraph,
  'role-crosshead': roles.crosshead,
  'role-quote': roles.quote,
  'role-note': roles.note,
  'role-list-item': roles['list-item'],
  'role-table-row': roles['table-row'],
  changes: 'Changes',
  tags: 'Tags',
  'add-tag': 'Add a tag',
  mentions: 'Show or hide the tags’ names in the copy',
  checks: 'Checks',
  facts: 'Facts',
  notes: 'Notes',
  history: 'History',
  inspector: 'Show or hide the inspector',
  export: 'Export',
  release: 'Let go what the wire holds in, with a reason',
  versions: wireWords.versions.name,
  update: 'See what a later version changes',
  'next-version': 'Next version',
  'previous-version': 'Previous version',
  'copy-clean': 'Copy the clean text',
  'copy-rich': 'Copy it with headings and lists',
  'report-problem': 'Report a problem',
  'next-pane': 'Next pane',
  'previous-pane': 'Previous pane',
  'back-to-queue': 'Back to the queue',
  palette: 'All commands',
  settings: 'Settings',
  theme: 'Light, dark or as the system',
  keys: 'All keys',
  help: 'Help',
  tour: 'Tour of the window',
}

const keyGroups: Readonly<Record<KeyGroup, string>> = {
  in: 'Bring copy in',
  queue: 'Queue',
  story: 'Story',
  roles: 'Role of a line in the story',
  inspector: 'Inspector',
  out: 'Take copy out',
  window: 'Window',
}

const tagKinds: Readonly<Record<TagKind, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  object: 'Object',
  event: 'Event',
  topic: 'Topic',
  keyword: 'Keyword',
}

const tagGroups: Readonly<Record<TagKind, string>> = {
  person: 'People',
  organisation: 'Organisations',
  place: 'Places',
  object: 'Objects',
  event: 'Events',
  topic: 'Topics',
  keyword: 'Keywords',
}

/** What each pass looks after, as an editor calls it. The rules of a pass come after a colon. */
export const passes = {
  furniture: 'Page crumbs',
  repeats: 'Said twice',
  quotes: 'Quotation marks',
  dashes: 'Dashes',
  spaces: 'Spaces',
  ellipses: 'Ellipses',
  credits: 'Picture credits',
  bylines: 'Bylines',
  datelines: 'Datelines',
  wire: 'Rules of the wire',
  versions: 'Versions',
  'stop-spaces': 'Space after a full stop',
  'doubled-words': 'Doubled words',
  'missing-word': 'Missing words',
  slips: 'Dates, times and figures',
  style: 'House style',
  captions: 'Captions',
  headlines: 'Headlines',
  echoes: 'Said twice',
  links: 'Links left behind',
  mojibake: 'Garbled letters',
  entities: 'Escaped characters',
  unbalanced: 'Missing marks',
  taught: 'Taught',
  parting: 'Split and joined',
  'quote-spaces': 'Spaces inside marks',
}

export const rules = {
  'stop-spaces/missing': 'missing',
  'doubled-words/word': 'one word',
  'slips/date': 'no such day',
  'slips/time': 'no such time',
  'slips/weekday': 'another weekday',
  'slips/figure': 'a figure',
  'dashes/house': 'as the house sets them',
  'ellipses/house': 'as the house sets them',
  'captions/foreign': 'of another story',
  'furniture/taught': 'as it was taught',
  'taught/role': 'role',
  'taught/crumb': 'a crumb?',
  'parting/split': 'split in two',
  'parting/join': 'joined',
  'furniture/share': 'share buttons',
  'furniture/more': 'links to more',
  'furniture/related': 'other stories',
  'furniture/follow': 'follow us',
  'furniture/filing': 'the page’s own tags',
  'furniture/separator': 'lines between parts',
  'furniture/stamp': 'when the page was published',
  'furniture/frame': 'the message’s header and trailer',
  'furniture/page': 'around the story',
  'furniture/outside': 'between stories',
  'repeats/caption-in-text': 'caption in the text',
  'quotes/double': 'straight to typographic',
  'quotes/single': 'single marks',
  'quotes/mended': 'mended pair',
  'quotes/apostrophe': 'apostrophe',
  'quotes/measure': 'feet, inches and minutes',
  'quotes/opening': 'opening mark',
  'quotes/closing': 'closing mark',
  'dashes/hyphen': 'single hyphen',
  'dashes/hyphens': 'hyphens for a dash',
  'dashes/underscore': 'underscore for a dash',
  'spaces/double': 'two in a row',
  'spaces/edge': 'at the ends of a line',
  'spaces/invisible': 'that nobody sees',
  'spaces/plain': 'of unusual width',
  'spaces/before-point': 'before a point or comma',
  'ellipses/points': 'three points',
  'credits/caption': 'taken out of the caption',
  'credits/line': 'a line of its own',
  'credits/names': 'the name alone',
  'bylines/by': '“By” taken off',
  'bylines/date': 'date taken off',
  'wire/note': 'orders to the desk',
  'wire/embargo': 'end of the embargo',
  'wire/override': 'let go with a reason',
  'wire/killed': 'killed by a message',
  'wire/withheld': 'withheld by a message',
  'versions/joined': 'one story, several versions',
  'versions/taken': 'taken over from a later one',
  'datelines/place': 'place read from the lead',
}

const named = (table: Readonly<Record<string, string>>, name: string): string | undefined => table[name]
const plainWords = (text: string): string => text.replace(/[-_]+/g, ' ')

/** "quotes/mended" as an editor reads it: "Quotation marks: mended pair". A rule that is not known here is told by its own words. */
function ruleName(rule: string): string {
  const [pass = '', ...rest] = rule.split('/')
  const plain = plainWords(pass)
  const family = named(passes, pass) ?? `${plain.slice(0, 1).toUpperCase()}${plain.slice(1)}`
  return rest.length === 0 ? family : `${family}: ${named(rules, rule) ?? plainWords(rest.join(' '))}`
}

const states: Readonly<Record<StoryState, string>> = { new: 'In', ready: 'Ready', spiked: 'Spiked' }

const exportFormats: Readonly<Record<ExportFormat, string>> = {
  txt: 'Plain text',
  md: 'Markdown',
  html: 'HTML',
  json: 'JSON',
  nitf: 'NITF 3.6',
  'newsml-g2': 'NewsML-G2 2.35',
  ninjs: 'ninjs 3.1',
  'ninjs-2': 'ninjs 2.2',
  'ninjs-1': 'ninjs 1.6',
  rss: 'RSS 2.0',
  docx: 'Word',
}

const formats: Readonly<Record<Format, string>> = {
  text: 'Plain text',
  html: 'HTML',
  anpa: 'ANPA 1312',
  iptc7901: 'IPTC 7901',
  nitf: 'NITF',
  newsml1: 'NewsML 1',
  'newsml-g2': 'NewsML-G2',
  ninjs: 'ninjs',
  rss: 'RSS or Atom',
  wxr: 'WordPress export',
  email: 'E-mail',
  docx: 'Word document',
  rtf: 'RTF',
  markdown: 'Markdown',
}

const statuses: Readonly<Record<NonNullable<Source['status']>, string>> = { usable: 'Usable', withheld: 'Withheld', canceled: 'Cancelled' }

const charsetKnown: Readonly<Record<NonNullable<Source['charset']>['by'], string>> = {
  bom: 'from its byte order mark',
  declared: 'as it declares',
  valid: 'its bytes are valid',
  guess: 'a guess',
  editor: 'as you chose',
}

/** "now", "3 min", "2 h", "5 d": a column, not a sentence. */
function age(milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000))
  if (minutes < 1) return 'now'
  if (minutes < 60) return `${minutes} min`
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} h`
  return `${numbers.format(Math.floor(minutes / (24 * 60)))} d`
}

const stamp = (instant: string): string => (Number.isNaN(Date.parse(instant)) ? instant : stamps.format(new Date(instant)))

function language(tag: string): string {
  try {
    return languages.of(tag) ?? tag
  } catch {
    return tag
  }
}

export const english = {
  app: 'Copydesk',
  stamp,
  number: (amount: number): string => numbers.format(amount),
  language,
  roles,
  fields,
  commands,
  keyGroups,
  withKey: (name: string, key: string | undefined): string => (key === undefined ? name : `${name} (${key})`),
  close: 'Close',
  cancel: 'Cancel',
  retry: 'Try again',
  undo: 'Undo',
  untitled: 'No headline',

  queue: {
    name: 'Queue',
    list: 'Stories',
    filter: 'Show',
    states,
    all: 'All',
    age,
    stateWord: { new: 'in', ready: 'ready', spiked: 'spiked' } satisfies Record<StoryState, string>,
    exported: 'exported',
    changedSince: 'changed since export',
    queries: (amount: number): string => count(amount, 'query', 'queries'),
    urgency: (urgency: number): string => `urgency ${urgency}`,
    marked: (amount: number): string => `${stories(amount)} marked`,
    unmark: 'Unmark all',
    shown: (amount: number): string => stories(amount),
    noneIn: { new: 'Nothing is waiting. Everything is ready or spiked.', ready: 'Nothing is ready yet. Press R on a story that is.', spiked: 'The bin is empty.', all: 'No stories yet.' },
    loading: 'Reading the library…',
    failed: (message: string): string => `The queue could not be read. ${message}`,
    spiked: (amount: number, headline: string): string => (amount === 1 ? `Spiked: ${headline}` : `${stories(amount)} spiked`),
    unspiked: (amount: number, headline: string): string => (amount === 1 ? `Back from the bin: ${headline}` : `${stories(amount)} back from the bin`),
    ready: (amount: number, headline: string): string => (amount === 1 ? `Ready: ${headline}` : `${stories(amount)} ready`),
    unready: (amount: number, headline: string): string => (amount === 1 ? `No longer ready: ${headline}` : `${stories(amount)} no longer ready`),
  },

  story: {
    name: 'Story',
    none: 'No story is open.',
    noneHow: 'Choose one in the queue with ↑ ↓ and Enter.',
    loading: 'Opening…',
    saved: 'Saved',
    saving: 'Saving…',
    notSaved: 'Not saved',
    notSavedWhy: (message: string): string => `${message} Your text is kept in this window.`,
    readOnly: (message: string): string => message,
    words: (amount: number): string => count(amount, 'word', 'words'),
    /** Silent reading: some 230 words a minute. */
    readingTime: (amount: number): string => `${numbers.format(Math.max(1, Math.round(amount / 230)))} min`,
    headlineLength: (letters: number): string => `headline ${numbers.format(letters)}`,
    markReady: 'Mark ready',
    isReady: 'Ready',
    spike: 'Spike',
    unspike: 'Take back',
    spikedNote: 'This story is in the bin.',
    raw: 'Raw wire',
    inspector: 'Inspector',
    nothingToUndo: 'Nothing to undo in this story.',
    nothingToRedo: 'Nothing to redo in this story.',
    reloaded: 'The story had changed on disk and was read again.',
    lost: (amount: number): string => `${count(amount, 'edit does', 'edits do')} not fit the story as it is on disk. The words are on the clipboard.`,
    learnt: (word: string): string => `“${word}” is in the desk’s dictionary.`,
    copied: 'The clean text is on the clipboard.',
    copiedRich: 'The clean copy is on the clipboard, with headings and lists.',
    failed: (message: string): string => `The story could not be opened. ${message}`,
  },

  inspector: {
    name: 'Inspector',
    tabs: 'About this story',
    resize: 'Width of the inspector',
    resizeQueue: 'Width of the queue',
    noStory: 'Nothing is open.',
  },

  changes: {
    name: 'Changes',
    none: 'Nothing was changed. The copy stands as it came.',
    ruleCount: (done: number, total: number): string => (done === total ? numbers.format(total) : `${numbers.format(done)} of ${numbers.format(total)}`),
    byEditor: 'Your edits',
    ruleName,
    undo: 'Undo',
    redo: 'Redo',
    undoAll: 'Undo all',
    redoAll: 'Redo all',
    undoOf: (what: string): string => `Undo: ${what}`,
    redoOf: (what: string): string => `Redo: ${what}`,
    undoAllOf: (rule: string): string => `Undo all changes by ${rule}`,
    redoAllOf: (rule: string): string => `Redo all undone changes by ${rule}`,
    undone: 'undone',
    became: 'became',
    setAside: 'set aside',
    broughtBack: 'brought back',
    arrow: '→',
    roleBecame: (before: Role, after: Role): string => `${roles[before]} → ${roles[after]}`,
    moves: { split: 'Split in two', join: 'Joined with the next', move: 'Moved' },
    lost: 'This cannot come back: the words it changed have become others.',
    waits: (reason: string): string => `It stands on another change that was undone${reason === '' ? '' : `: “${reason}”`} Redo that one first.`,
    showAll: (amount: number): string => `Show all ${numbers.format(amount)}`,
    showAllOf: (rule: string, amount: number): string => `Show all ${numbers.format(amount)} changes by ${rule}`,
    undidSome: (amount: number): string => `${count(amount, 'change', 'changes')} undone`,
    redidSome: (amount: number): string => `${count(amount, 'change', 'changes')} done again`,
    someStay: (amount: number, message: string): string => `${count(amount, 'change stays', 'changes stay')}: ${message}`,
    keysHint: '↑ ↓ to move, Enter to go there, U to undo or redo',
  },

  tags: {
    name: 'Tags',
    none: 'No tags yet.',
    kinds: tagKinds,
    groups: tagGroups,
    states: { suggested: 'suggested', accepted: 'accepted', refused: 'refused' },
    acceptWord: 'Accept',
    refuseWord: 'Refuse',
    removeWord: 'Remove',
    accept: (name: string): string => `Accept ${name}`,
    refuse: (name: string): string => `Refuse ${name}`,
    remove: (name: string): string => `Remove ${name}`,
    restore: (name: string): string => `Undo the refusal of ${name}`,
    acceptAll: 'Accept all suggestions',
    acceptKind: (group: string): string => `Accept all suggested: ${group}`,
    refuseKind: (group: string): string => `Refuse all suggested: ${group}`,
    sure: (confidence: number): string => `${percents.format(confidence)} sure`,
    showMentions: 'Show their names in the copy',
    offers: 'Names that begin so',
    add: 'Add',
    addName: 'Name of the tag',
    addKind: 'Kind of the tag',
    addHint: 'Add a tag',
    evidence: 'because of',
    source: 'from the wire',
    refusedGroup: 'Refused',
    there: (name: string): string => `${name} is a tag of this story already.`,
    keysHint: '↑ ↓ to move, Enter to go there, A to accept, D to refuse, Delete to remove',
  },

  notes: {
    name: 'Notes',
    own: 'Note to the desk',
    about: 'It stays at this desk and never goes out with the copy.',
    last: (who: string, at: string): string => `Last written${who === '' ? '' : ` by ${who}`}, ${stamp(at)}.`,
    wire: 'From the wire',
  },

  history: {
    name: 'History',
    came: (file: string): string => `Came in: ${file}`,
    rules: (amount: number): string => `The desk’s rules: ${count(amount, 'change', 'changes')}`,
    editor: (who: string | null, amount: number): string => `${who === null || who === '' ? 'An editor' : who}: ${count(amount, 'change', 'changes')}`,
    undone: (amount: number): string => `Taken back: ${count(amount, 'change', 'changes')}`,
    exported: (files: number): string => `Went out: ${count(files, 'file', 'files')}`,
    list: (names: readonly string[]): string => lists.format(names),
    setState: (who: string, state: StoryState): string => `${who || 'An editor'}: ${{ new: 'put back into the queue', ready: 'marked ready', spiked: 'spiked' }[state]}`,
    tags: (who: string, amount: number): string => `${who || 'An editor'}: ${count(amount, 'tag', 'tags')}`,
    turned: {
      added: (names: string): string => `Added: ${names}`,
      accepted: (names: string): string => `Accepted: ${names}`,
      refused: (names: string): string => `Refused: ${names}`,
      suggested: (names: string): string => `Open again: ${names}`,
      removed: (names: string): string => `Removed: ${names}`,
    },
    ignored: (who: string, amount: number): string => `${who || 'An editor'}: let ${count(amount, 'query', 'queries')} be`,
    askedAgain: (who: string, amount: number): string => `${who || 'An editor'}: had ${count(amount, 'query', 'queries')} asked again`,
    takeBack: 'Take back',
    takeBackOf: (what: string, when: string): string => `Take back: ${what}, ${when}`,
    tookBack: 'Taken back.',
    now: 'as it stands',
    goBack: 'Go back to here',
    goBackOf: (what: string, when: string): string => `Go back to here: ${what}, ${when}`,
    wentBack: 'The copy stands as it did then. Embargo, versions and notes stay.',
    more: (amount: number): string => `and ${count(amount, 'earlier step', 'earlier steps')}`,
  },

  /** What the desk can be taught of the source of a story. */
  part: {
    split: 'Split in two.',
    joined: 'Joined with the next story.',
    open: 'Open the new story',
    nowhere: 'Put the caret into the line at which the new story begins.',
  },

  lessons: {
    did: { crumb: 'Set aside.', copy: 'Brought back.' },
    became: (role: Role): string => `${roles[role]}.`,
    nothing: 'Set a line aside or change its role first.',
    always: 'Always, from this source',
    learnt: {
      crumb: 'Lines like this from this source will be set aside.',
      copy: 'Lines like this from this source will be kept.',
      role: 'Lines like this from this source will have this role.',
      query: 'This is not asked again of copy from this source.',
    },
  },

  checks: {
    name: 'Checks',
    none: 'No open queries.',
    fix: 'Fix',
    fixOf: (what: string): string => `Fix: ${what}`,
    ignore: 'Ignore',
    ignoreOf: (what: string): string => `Ignore: ${what}`,
    fixAll: 'Fix all',
    fixAllOf: (rule: string): string => `Fix all: ${rule}`,
    ignoreAll: 'Ignore all',
    ignoreAllOf: (rule: string): string => `Ignore all: ${rule}`,
    /** Reason of the change that mends all queries of a rule. */
    fixedAll: (amount: number, rule: string): string => `${count(amount, 'suggestion', 'suggestions')} taken: ${rule}.`,
    always: 'Always',
    alwaysOf: (what: string): string => `Always ignore, from this source: ${what}`,
    ignored: 'Query ignored',
    keysHint: '↑ ↓ to move, Enter to go there, F to fix, G to ignore, A to ignore always',
  },

  versions: { name: wireWords.versions.name },

  facts: {
    name: 'Facts',
    source: 'Source',
    file: 'File',
    pasted: 'Pasted',
    format: 'Format',
    formats,
    charset: 'Characters',
    charsetKnown,
    readAs: 'Read the bytes as',
    readAsHow: 'Wrong letters? Choose another character set. The copy is made anew from the wire; a story that was edited stays as it is.',
    reread: (charset: string): string => `Read again as ${charset}`,
    mend: {
      name: 'Facts you can mend',
      keywords: 'Keywords',
      keywordsHint: 'with commas between',
      providerHint: 'agency or author',
      noUrgency: 'not stated',
      urgency: (urgency: number): string => (urgency === 1 ? '1, most urgent' : urgency === 9 ? '9, least urgent' : numbers.format(urgency)),
      noEmbargo: 'None. A story under embargo leaves the desk by no road before its end.',
      openEmbargo: 'No end is known.',
      until: (end: string): string => `Until ${instants.format(new Date(end))}`,
      end: 'End of the embargo, by this computer’s clock',
      setEnd: 'Set the end',
      lift: 'Let it go…',
    },
    /** A field as it is read: an instant by this computer's clock, a language by its name. */
    value: (field: Field, value: string): string => {
      if (field === 'embargo' && !Number.isNaN(Date.parse(value))) return instants.format(new Date(value))
      return field === 'language' && value !== '' ? `${language(value)} (${value})` : value
    },
    labels: 'Labels',
    category: 'Category',
    counted: 'Words by the agency',
    items: 'Holds',
    replaces: 'Replaces',
    copyright: 'Copyright',
    usageTerms: 'Terms of use',
    dates: { created: 'First made', modified: 'This version', sent: 'Sent', expires: 'Use until' },
    provider: 'Provider',
    itemId: 'Item',
    version: 'Version',
    status: 'Status',
    statuses,
    importedAt: 'Came in',
    language: 'Language',
    words: 'Words',
    characters: 'Characters of copy',
    revision: 'Revision',
    sha256: 'Bytes (SHA-256)',
  },

  intake: {
    drop: 'Drop to bring it in',
    dropHow: 'Files, folders, or text from a page',
    emptyTitle: 'Bring in some wire copy',
    emptyLead: 'Copydesk splits it into stories, sets repeats and page crumbs aside, and shows every change with its reason. Nothing is ever deleted.',
    ways: {
      paste: 'Paste it',
      pasteHow: 'Copy text from a page or a mail, and paste it here.',
      drop: 'Drop it',
      dropHow: 'Drag files or whole folders onto this window.',
      open: 'Open it',
      openHow: 'Choose files; folders are in the File menu.',
    },
    sample: 'Try the sample',
    sampleHow: 'Messy stories, as they come off a web page: two in English, one in Arabic.',
    pasteNothing: 'There is no text on the clipboard.',
    lookingThrough: 'Looking through the library…',
    cancelLook: 'Stop looking through the library',
    backup: 'Copying stories…',
    cancelBackup: 'Cancel the backup',
    moving: 'Moving the library…',
    cancelMoving: 'Cancel the moving',
    working: (what: string): string => (what === '' ? 'Bringing copy in…' : `Bringing in ${what}`),
    progress: (done: number, total: number): string => `${numbers.format(done)} of ${numbers.format(total)}`,
    cancelJob: 'Cancel the import',
    cancelling: 'Cancelling…',
    came: (amount: number, versions: number, alike: number): string => {
      const of = [versions === 0 ? '' : count(versions, 'new version', 'new versions'), alike === 0 ? '' : `${numbers.format(alike)} alike to others`]
      const told = of.filter((part) => part !== '').join(', ')
      return `${stories(amount)} came in${told === '' ? '' : `: ${told}`}`
    },
    cameWithProblems: (amount: number, problems: number): string => `${stories(amount)} came in, ${count(problems, 'problem', 'problems')}`,
    alreadyHere: (amount: number): string => (amount === 1 ? 'That story is here already' : `${stories(amount)} were here already`),
    nothing: 'Nothing came in',
    cancelled: 'Cancelled. What had come in before stays.',
    failed: (message: string): string => `The import failed. ${message}`,
    report: 'Import report',
    showReport: 'Report',
    noReport: 'Nothing has been brought in since the window was opened.',
    cameHeading: (amount: number): string => `New stories (${numbers.format(amount)})`,
    versionsHeading: (amount: number): string => `Versions of stories that were here (${numbers.format(amount)})`,
    killedHeading: (amount: number): string => `Killed by a message that came in (${numbers.format(amount)})`,
    versionAfter: 'Comes after',
    versionBefore: 'Comes before',
    alikeTo: 'Has much of its copy in common with',
    alreadyHeading: (amount: number): string => `Here already (${numbers.format(amount)})`,
    failedHeading: (amount: number): string => `Did not come in (${numbers.format(amount)})`,
    line: (line: number): string => `line ${numbers.format(line)}`,
    moreStories: (amount: number): string => `and ${stories(amount)} more, all in the queue`,
    moreProblems: (amount: number): string => `and ${numbers.format(amount)} more`,
    paste: 'paste',
  },

  output: {
    name: 'Export',
    which: 'Stories',
    open: (headline: string): string => headline,
    marked: (amount: number): string => `${stories(amount)} marked`,
    allReady: (amount: number): string => `All ready (${numbers.format(amount)})`,
    formats: 'Formats',
    formatNames: exportFormats,
    folder: 'Folder',
    noFolder: 'No folder chosen yet',
    choose: 'Choose a folder…',
    preview: 'Preview',
    previewOf: (format: ExportFormat): string => `${exportFormats[format]} of the story`,
    previewFailed: (message: string): string => `No preview: ${message}`,
    go: (amount: number): string => `Export ${stories(amount)}`,
    working: 'Exporting…',
    nothing: 'No story is open, marked or ready.',
    needsFormat: 'Choose at least one format.',
    needsFolder: 'Choose a folder first.',
    preflight: {
      name: 'Before it goes',
      looking: (done: number, total: number): string => `Looking through ${numbers.format(done)} of ${stories(total)}…`,
      clear: (amount: number): string => (amount === 1 ? 'Nothing to say against it.' : `Nothing to say against these ${stories(amount)}.`),
      told: (told: number, all: number): string => `${numbers.format(told)} of ${stories(all)} to look at`,
      stopped: (checked: number, all: number): string => `Stopped after ${numbers.format(checked)} of ${stories(all)}.`,
      more: (amount: number): string => `and ${stories(amount)} more`,
      stop: 'Stop looking',
      back: 'Back to the export',
      go: (what: string, headline: string): string => `${what} Go there: ${headline}`,
      held: {
        killed: 'Killed: it will not be written.',
        withheld: 'Withheld: it will not be written.',
        hold: 'On hold: it will not be written.',
        embargo: 'Under embargo: it will not be written.',
        advisory: 'A message to desks: it will not be written.',
      } satisfies Record<GateKind, string>,
      spiked: 'It is spiked.',
      noHeadline: 'It has no headline.',
      headlineLength: (amount: number, most: number): string => `The headline has ${numbers.format(amount)} letters, ${numbers.format(most)} at the most.`,
      copyLength: (amount: number, most: number): string => `${count(amount, 'word', 'words')}, ${numbers.format(most)} at the most.`,
      credit: (amount: number): string => (amount === 1 ? 'A caption has no credit.' : `${numbers.format(amount)} captions have no credit.`),
      queries: (amount: number): string => `${count(amount, 'query is', 'queries are')} open.`,
      tags: (amount: number): string => `${count(amount, 'suggested tag is', 'suggested tags are')} undecided.`,
    },
    wrote: (amount: number): string => `${count(amount, 'file', 'files')} written`,
    wroteNone: 'No file was written',
    unchanged: (amount: number): string => `${stories(amount)} unchanged, left as they are`,
    layout: {
      presets: 'Preset',
      noPreset: 'None',
      noPresets: 'None saved yet',
      presetName: 'Name of a preset',
      savePreset: 'Save',
      deletePreset: 'Delete',
      more: 'Names and layout',
      fileName: 'File name',
      fileNameHow: 'Words and {slug}, {headline}, {date}, {id}, {language}; {slug|headline} is the first that is there.',
      folder: 'Folder inside',
      onlyChanged: 'Only what changed since the last time',
      text: 'Plain text',
      wrap: 'Break lines at (0: never)',
      lineEnd: 'Line ends',
      lineEnds: { lf: 'Unix (LF)', crlf: 'Windows (CR LF)' },
      encoding: 'Encoding',
      encodings: {
        'utf-8': 'UTF-8',
        'utf-8-bom': 'UTF-8 with a mark',
        'utf-16le': 'UTF-16',
        'windows-1252': 'Western (windows-1252)',
        'iso-8859-15': 'Western (ISO 8859-15)',
        'windows-1256': 'Arabic (windows-1256)',
        'windows-1250': 'Central European (windows-1250)',
        'windows-1251': 'Cyrillic (windows-1251)',
      },
      fields: 'What stands in the file',
      fieldNames: {
        slug: 'Slug',
        headline: 'Headline',
        subhead: 'Subhead',
        byline: 'Byline',
        dateline: 'Dateline',
        embargo: 'Embargo',
        body: 'Body',
        captions: 'Captions',
        tags: 'Tags',
      },
      fieldsHow: 'They stand in the order of their numbers: the order in which they were chosen.',
    },
    into: (folder: string): string => `to ${folder}`,
    problems: (amount: number): string => count(amount, 'problem', 'problems'),
    cancel: 'Cancel the export',
    cancelled: 'Cancelled. The files written before stay.',
    reveal: 'Show in folder',
    result: 'What was written',
    failed: (message: string): string => `The export failed. ${message}`,
    unsaved: 'A change of yours is not saved yet.',
  },

  keys: {
    name: 'Keys',
    hint: 'Single letters work while no text field has the focus. Escape leaves a text field.',
    /** Keys of lists and fields, which are no commands of the window: what they do and how they are written. */
    fixed: {
      in: [['Paste a new story, outside a text field', spell('Mod+v')]],
      queue: [
        ['Up and down', '↑ ↓'],
        ['Write in the story', 'Enter'],
        ['Mark several', 'Shift+↓'],
      ],
      story: [
        ['Show why, at the caret', spell('Mod+.')],
        ['Move the line', `${spell('Alt+ArrowUp')}  ${spell('Alt+ArrowDown')}`],
      ],
      roles: [],
      inspector: [
        ['In a list: up and down', '↑ ↓'],
        ['Go to the place', 'Enter'],
        ['Changes: undo or redo', 'U'],
        ['Tags: accept, refuse, remove', 'A  D  Delete'],
        ['Checks: fix, ignore, ignore always', 'F  G  A'],
      ],
      out: [],
      window: [],
    } satisfies Record<KeyGroup, readonly (readonly [string, string])[]>,
  },

  palette: {
    name: 'All commands',
    search: 'What do you want to do?',
    none: 'No command is called that.',
    /** What is searched: the command and where it belongs. */
    line: (command: string, group: string): string => `${command} ${group}`,
  },

  theme: { system: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark' },

  status: {
    name: 'Status',
    counts: (waiting: number, ready: number): string => `${numbers.format(waiting)} in, ${numbers.format(ready)} ready`,
    keys: 'Keys',
    readOnly: 'Read only',
  },

  notices: 'Messages',
  failed: (message: string): string => message,
  broken: 'Something went wrong in the window. Your stories are safe on disk.',
  reload: 'Load the window again',
} as const

export const words: Sentences<typeof english> = spoken === 'ar' ? windowArabic : english

