/** Every sentence of the settings, in one place, ready for a second language. */
import type { Lesson, RuleSetting, StylePass, StyleProfile, WordRule } from '../../store/model'
import { locale } from '../language'
import { storyWords } from '../story/words'

const stamps = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })
const numbers = new Intl.NumberFormat(locale)
const plurals = new Intl.PluralRules(locale)

/** What each rule of the house style is about, with an example where that says more. */
const styleRules: Readonly<Record<WordRule | StylePass, string>> = {
  'style/per-cent': 'percent, not per cent',
  'style/percent-sign': '5%, not 5 percent',
  'style/months': 'Feb. 3, not February 3',
  'style/months-bare': 'Feb 3, not Feb. 3',
  'style/time-of-day': '5 p.m., not 5PM',
  'style/email': 'email, not e-mail',
  'style/website': 'website, not web site',
  'style/internet': 'internet, not Internet',
  'style/toward': 'toward, not towards',
  'style/amid': 'amid, among, while; not amidst, amongst, whilst',
  'style/adviser': 'adviser, not advisor',
  'style/ok': 'OK, not okay',
  'style/us-in-headlines': 'US in headlines, not U.S.',
  'style/headline-marks': 'Single marks in headlines',
  'style/quote-order': 'The marks around a quotation, as chosen above',
  quotes: 'Quotation marks and apostrophes',
  'quote-spaces': 'Spaces inside quotation marks',
  dashes: 'Dashes',
  ellipses: 'Ellipses',
  spaces: 'Spaces and invisible characters',
  'stop-spaces': 'Space after a full stop',
  entities: 'Escaped characters: &amp;',
  mojibake: 'Garbled letters: Ã©',
  credits: 'Credits taken off captions',
  bylines: '“By” taken off bylines',
  repeats: 'Lines that stand twice',
  furniture: 'Page crumbs',
  links: 'Addresses of links',
  headlines: 'Headlines in capitals, look-alike letters',
  echoes: 'Standfirsts and captions that repeat the copy',
  'doubled-words': 'Doubled words',
  'missing-word': 'Missing words',
  slips: 'Dates, times and figures that cannot be',
  unbalanced: 'Missing brackets and marks',
  captions: 'Captions of another story',
}

const settings: Readonly<Record<RuleSetting, string>> = { on: 'On', suggest: 'Only suggest', off: 'Off' }
const profiles: Readonly<Record<StyleProfile, string>> = { plain: 'Plain', ap: 'AP', reuters: 'Reuters' }

function whatOf(lesson: Lesson): string {
  switch (lesson.kind) {
    case 'crumb':
      return 'Always a crumb:'
    case 'copy':
      return 'Never a crumb:'
    case 'role':
      return `Always ${storyWords.roles[lesson.role]}:`
    case 'query':
      return 'Never asked about:'
  }
}

const percents = new Intl.NumberFormat(locale, { style: 'percent' })

export const settingsWords = {
  name: 'Settings',
  sections: 'Sections of the settings',
  share: 'Save to a file…',
  take: 'Take over from a file…',
  files: 'All settings of the desk go into one file, so that a newsroom can share them.',
  shared: (file: string): string => `The settings are in ${file}.`,
  taken: 'The settings of the file are in force.',
  readOnly: 'The library is open for reading only, so its settings cannot be changed.',
  window: {
    name: 'This window',
    about: 'Kept on this computer, not with the library.',
    theme: 'Light or dark',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    textSize: 'Size of all text',
    percent: (size: number): string => percents.format(size / 100),
    density: 'Room between things',
    alerts: 'Let the system tell of urgent and killed stories while I look elsewhere',
    densities: { close: 'Close: more in sight', normal: 'Normal', roomy: 'Roomy' },
  },
  writing: {
    name: 'Writing',
    typography: 'Set marks as they are typed',
    typographyAbout: 'Quotation marks, dashes and ellipses of the story’s language. Undo gives the last key back.',
    spelling: 'Mark words that are not in the dictionary',
    spellingAbout: 'There is one for English. Copy in other languages is not marked.',
    dictionary: 'The desk’s own dictionary',
    noWords: 'No words yet. A marked word in the copy is put in here by its card.',
    add: 'A word to add',
    addGo: 'Add',
    remove: 'Remove',
    removeOf: (word: string): string => `Remove ${word}`,
  },
  vocabulary: {
    name: 'Vocabulary',
    about: 'Names the desk tags with, and other names filed under them. A new name carries through every story.',
    send: 'Send suggested tags out with articles',
    sendAbout: 'Otherwise only tags that an editor accepted or the wire states go out.',
    search: 'Search the vocabulary',
    none: 'No names yet. Add one, or take them from a CSV or JSON file.',
    noneFound: 'No name has this in it.',
    add: 'Add a name',
    total: (shown: number, total: number): string => `${numbers.format(shown)} of ${numbers.format(total)} names`,
    more: 'Show more',
    stories: (amount: number): string => `${numbers.format(amount)} ${plurals.select(amount) === 'one' ? 'story' : 'stories'}`,
    edit: 'Change',
    editOf: (name: string): string => `Change ${name}`,
    remove: 'Remove',
    removeOf: (name: string): string => `Remove ${name}`,
    save: 'Save',
    cancel: 'Cancel',
    kind: 'Kind',
    nameOf: 'Name',
    aliases: 'Other names, one a line',
    code: 'Code',
    list: 'List',
    merge: 'Merge into',
    mergeAbout: 'This name becomes another name of that one, on every story.',
    mergeGo: 'Merge',
    choose: 'Choose a name',
    facts: 'On the desk',
    trend: (days: number, amount: number): string => `${numbers.format(amount)} in the last ${numbers.format(days)} days`,
    alike: 'Often with',
    carried: (amount: number): string => `${numbers.format(amount)} ${plurals.select(amount) === 'one' ? 'story was' : 'stories were'} brought under the new name.`,
    take: 'Take names from a file…',
    shareCsv: 'Save as CSV…',
    shareJson: 'Save as JSON…',
    shared: (file: string): string => `The vocabulary is in ${file}.`,
    taken: (amount: number, left: number): string =>
      `${numbers.format(amount)} names taken${left === 0 ? '' : `; ${numbers.format(left)} rows could not be used`}.`,
    leftOut: (line: number, why: string): string => `Line ${numbers.format(line)}: ${why}`,
    topics: 'Media Topics',
    topicsCore: (terms: number): string => `The built-in core: ${numbers.format(terms)} terms.`,
    topicsAll: (terms: number, released: string): string => `IPTC’s vocabulary: ${numbers.format(terms)} terms${released === '' ? '' : `, released ${released}`}.`,
    topicsCredit: 'Media Topics are © International Press Telecommunications Council, iptc.org, CC BY 4.0.',
    topicsFile: 'Take IPTC’s file…',
    topicsFetch: 'Fetch from IPTC',
    topicsTaken: (terms: number): string => `${numbers.format(terms)} Media Topics are in use.`,
    learned: (stories: number): string =>
      `The desk has learned from ${numbers.format(stories)} ${plurals.select(stories) === 'one' ? 'story' : 'stories'} that editors tagged. It stays in this library.`,
  },
  keys: {
    name: 'Keys',
    about: 'Kept on this computer. A letter alone works while no text field has the focus.',
    change: 'Change',
    changeOf: (command: string): string => `Change: ${command}`,
    reset: 'Reset',
    resetOf: (command: string): string => `Reset: ${command}`,
    resetAll: 'Give all commands their first keys again',
    press: 'Press the new key, or Escape',
    system: (key: string): string => `${key} belongs to the system. Press another, or Escape.`,
    taken: (key: string, command: string): string => `${key} is the key of “${command}”. Press another, or Escape.`,
  },
  houseStyle: {
    name: 'House style',
    about: 'Kept with the library, for everyone who works in it. Copy that is here already stays as it is; it is asked about when it is opened.',
    profile: 'Profile',
    profiles,
    profileAbout: {
      plain: 'Typographic, and otherwise as the copy has it.',
      ap: 'As the AP Stylebook has it.',
      reuters: 'As Reuters has it.',
    } satisfies Record<StyleProfile, string>,
    choices: 'English copy',
    dash: 'Dashes',
    dashes: { copy: 'As the copy has them', 'em-spaced': 'word — word', 'em-close': 'word—word', 'en-spaced': 'word – word' },
    quotes: 'Quotation marks',
    quoteOrders: { copy: 'As the copy has them', double: '“double ‘single’ ”', single: '‘single “double” ’' },
    ellipsis: 'Ellipses',
    ellipses: { character: 'word… (one character)', points: 'word...', 'spaced-points': 'word ... word' },
    wording: 'Words and figures in English copy',
    cleaning: 'Cleaning',
    rules: styleRules,
    settings,
    reset: 'Set all as the profile has it',
  },
  taught: {
    name: 'Taught',
    about: 'What you told the desk about lines and queries, kept for the source they came from. A paragraph is never taken out by it: you are asked.',
    none: 'Nothing yet. Set a line aside or change its role, then press “Always, from this source”: it counts for all that comes from there.',
    search: 'Search what was taught',
    source: (source: string): string => (source === 'paste' ? 'Pasted copy' : source === '' ? 'Files without a folder' : source),
    what: whatOf,
    from: (headline: string, at: string): string => `From “${headline}”, ${Number.isNaN(Date.parse(at)) ? at : stamps.format(new Date(at))}.`,
    used: (times: number): string => (times === 0 ? 'Not used yet.' : `Used ${plurals.select(times) === 'one' ? 'once' : `${numbers.format(times)} times`}.`),
    forget: 'Forget',
    forgetOf: (text: string): string => `Forget: ${text}`,
    forgotten: 'The desk has forgotten it.',
  },
} as const
