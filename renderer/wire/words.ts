/** Every sentence the window says about the rules of the wire, in one place, ready for a second language. */
import { wireArabic } from '../arabic/wire'
import { language, type Sentences } from '../language'
import type { GateKind, Reading } from '../../store/model'

const locale = 'en'
const gmt = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const far = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const whole = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'full', timeStyle: 'short', hourCycle: 'h23' })
const own = new Intl.DateTimeFormat(locale, { weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const away = new Intl.RelativeTimeFormat(locale, { numeric: 'always' })

const inGmt = (instant: string): string => `${whole.format(new Date(instant))} GMT`

function from(now: number, instant: string): string {
  const minutes = Math.round((Date.parse(instant) - now) / 60_000)
  if (Math.abs(minutes) < 60) return away.format(minutes, 'minute')
  const hours = Math.round(minutes / 60)
  return Math.abs(hours) < 48 ? away.format(hours, 'hour') : away.format(Math.round(hours / 24), 'day')
}

const assumed: Readonly<Record<Reading['assumed'][number], string>> = {
  zone: 'No time zone is named that we can be sure of: the latest one is taken.',
  'agency-zone': 'No time zone is named: the agency’s own clock is taken.',
  hour: 'No hour is named: the day begins where it begins last.',
  'day-or-month': 'Day and month can be read both ways: the later date is taken.',
}

export const english = {
  name: 'Rules of the wire',
  /** In the queue: short, and in capitals where the story must stay in. */
  row: {
    killed: 'KILLED',
    withheld: 'WITHHELD',
    hold: 'HOLD',
    advisory: 'ADVISORY',
    embargo: (until: string, isFar: boolean): string => `EMBARGO to ${(isFar ? far : gmt).format(new Date(until))} GMT`,
    openEmbargo: 'EMBARGO, no end known',
    over: 'embargo over',
    correction: 'correction',
    refile: 'refile',
    newer: 'later version here',
    alike: '≈ alike',
    alikeHow: 'Another story has much of the same copy. The Versions leaf names it.',
    version: (number: number): string => `version ${number.toLocaleString(locale)}`,
  },
  banner: {
    killed: 'Killed. This story must not be used.',
    withheld: 'Withheld by its agency. This story must not be used.',
    hold: 'On hold. Its agency asks not to use it yet.',
    advisory: 'A message to desks, not copy.',
    openEmbargo: 'Under embargo. No end is known.',
    embargo: (until: string): string => `Under embargo until ${inGmt(until)}.`,
    left: (until: string, now: number): string => `That is ${from(now, until)}, ${own.format(new Date(until))} by this computer’s clock.`,
    over: (until: string, now: number): string => `The embargo ended ${from(now, until)}, ${inGmt(until)}.`,
    overClock: (now: number): string => `By this computer’s clock it is ${inGmt(new Date(now).toISOString())} now.`,
    correction: 'A correction of what came before.',
    refile: 'Filed again by its agency.',
    says: (words: string): string => `The wire says: “${words}”`,
    data: 'The item’s own data says so.',
    desk: 'A message that came in later says so.',
    byEditor: 'An editor set this end.',
    against: { item: (instant: string): string => `Counted from the item’s own date, ${inGmt(instant)}.`, arrival: (instant: string): string => `Counted from the day it came in, ${inGmt(instant)}: the item has no date of its own.` },
    assumed,
    released: 'Let go by an editor.',
    go: 'Go to the line',
    release: 'Let it go…',
  },
  release: {
    title: 'Let go what the wire holds in',
    about: 'Your reason, your name and the time stay in the history of each story. Undoing the change shuts it in again.',
    nothing: 'Nothing holds these stories in.',
    more: (stories: number): string => `and ${stories.toLocaleString(locale)} more`,
    why: 'Reason',
    whyHint: 'Who agreed, and how',
    how: 'How',
    now: 'It may go now',
    later: 'The embargo ends at another time',
    until: 'End of the embargo, by this computer’s clock',
    go: (stories: number): string => (stories === 1 ? 'Let it go' : `Let ${stories.toLocaleString(locale)} stories go`),
    moved: 'Set the end',
    done: (stories: number, headline: string): string => (stories === 1 ? `Let go: ${headline}` : `${stories.toLocaleString(locale)} stories let go`),
    doneLater: (headline: string): string => `The end of the embargo is set: ${headline}`,
  },
  byHand: {
    told: (until: string): string => `Under embargo until ${inGmt(until)}`,
    letGo: 'An editor has let the story go from that end. Undo that change to shut it in again.',
    notAnInstant: 'The end of an embargo is a date and a time.',
  },
  newer: {
    title: 'A later version has come in.',
    lookThrough: 'See what it changes',
    open: 'Open it',
  },
  versions: {
    name: 'Versions',
    reading: 'Reading the versions…',
    chain: (amount: number): string => (amount === 1 ? 'The only version' : `${amount.toLocaleString(locale)} versions, oldest first`),
    place: (place: number): string => `Version ${place.toLocaleString(locale)}`,
    labelled: (place: number, label: string): string => `Version ${place.toLocaleString(locale)} · ${label}`,
    exported: (stamp: string): string => (stamp === '' ? 'Exported to' : `Exported ${stamp} to`),
    lookThrough: 'See what the later version changes',
    changes: 'Changes',
    changesOf: (headline: string): string => `Changes: “${headline}”`,
    alike: 'Stories alike',
    likeness: (length: 'same' | 'shorter' | 'longer', common: number, contained: number): string => {
      if (length === 'same') return `${Math.round(common * 100)}% in common`
      return length === 'shorter' ? `shorter: ${Math.round(contained * 100)}% of it stands here` : `longer: has ${Math.round(contained * 100)}% of this`
    },
    join: 'Same story',
    joinOf: (headline: string): string => `Same story: “${headline}”`,
    recall: 'Recall',
    gone: (files: number): string => (files === 1 ? 'One file had gone out.' : `${files.toLocaleString(locale)} files had gone out.`),
    goneHow: 'A notice tells those who have them not to use them.',
    recallFolder: 'Choose a folder for the notice…',
    recallNow: 'Write the notice',
    recallTo: (folder: string): string => `to ${folder}`,
    recalled: (files: number, folder: string): string => `${files === 1 ? 'One notice' : `${files.toLocaleString(locale)} notices`} written to ${folder}`,
    keysHint: '↑ ↓ to move, Enter to open, D to see what a later one changes, M to make a story alike a version',
  },
  update: {
    title: 'What the later version changes',
    nothing: 'It changes nothing that is not here already.',
    keysHint: '↑ ↓ to move, T to take, K to keep what stands here. What is struck goes, what is marked comes.',
    kinds: {
      changed: (what: string): string => `${what} changed`,
      added: (what: string): string => `${what} new`,
      removed: (what: string): string => `${what} gone`,
      moved: (what: string): string => `${what} moved`,
      field: (what: string): string => what,
    },
    choices: { take: 'taken', keep: 'left', undecided: 'to decide' },
    conflict: {
      changed: 'You and the agency changed the same words. Taking it puts the agency’s line in place of yours.',
      removed: 'The agency took out a line that you have changed.',
      gone: 'You took out a line that the agency has changed. Taking it brings it back.',
    },
    atTop: 'at the top',
    behind: (text: string): string => `behind “${text}”`,
    take: 'Take',
    keep: 'Keep mine',
    takeOf: (name: string): string => `Take: ${name}`,
    keepOf: (name: string): string => `Keep mine: ${name}`,
    takeAll: 'Take all',
    keepAll: 'Keep all mine',
    undecided: (amount: number): string => (amount === 1 ? 'One change is to be decided.' : `${amount.toLocaleString(locale)} changes are to be decided.`),
    counts: (taken: number, all: number): string => `${taken.toLocaleString(locale)} of ${all.toLocaleString(locale)} taken`,
    go: (taken: number): string => (taken === 1 ? 'Take over one change' : `Take over ${taken.toLocaleString(locale)} changes`),
    leave: 'Leave the copy as it is',
    took: (taken: number): string => (taken === 1 ? 'One change taken over' : `${taken.toLocaleString(locale)} changes taken over`),
    left: 'Looked through; the copy stays as it is',
    noneLater: 'There is no later version of this story.',
    noneEarlier: 'There is no earlier version of this story.',
  },
  copied: 'Nothing was copied: this story may not leave the desk yet.',
  copiedInside: 'It can be pasted inside this story only: the story may not leave the desk yet.',
  /** What other programs get in place of the words. */
  instead: '[Copydesk: this story may not leave the desk yet]',
  cameKilled: (headline: string): string => `Killed by its agency: ${headline}`,
  open: 'Open it',
  held: (stories: number): string => (stories === 1 ? 'One of these stories is held in by its wire and will not be written.' : `${stories.toLocaleString(locale)} of these stories are held in by their wires and will not be written.`),
  letThemGo: 'Let them go…',
} as const

export const wireWords: Sentences<typeof english> = language === 'ar' ? wireArabic : english

export const bannerOf = (kind: Exclude<GateKind, 'embargo'>): string => wireWords.banner[kind]
