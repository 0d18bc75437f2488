/**
 * House style on words and figures of English copy, as data: what is looked for, what stands there instead, and why. Each
 * expression is linear, and none touches a name: capitals inside a sentence are left alone unless they are what is meant.
 */
import type { Role, WordRule } from '../model'

export interface Wording {
  readonly rule: WordRule
  readonly reason: string
  /** Global; the whole match is replaced. */
  readonly find: RegExp
  readonly put: (found: RegExpMatchArray) => string
  /** A rule that says otherwise of the same words: where that one is at work, this one keeps quiet. */
  readonly yieldsTo?: WordRule
  /** Where it is looked for; everywhere in running text when left out. */
  readonly roles?: ReadonlySet<Role>
}

/** As the found word began: with a capital or without. */
function likeFirst(found: string, word: string): string {
  return /^\p{Lu}/u.test(found) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word
}

const all = (match: RegExpMatchArray): string => match[0]
const part = (match: RegExpMatchArray, at: number): string => match[at] ?? ''

const shortMonths: Readonly<Record<string, string>> = {
  January: 'Jan', February: 'Feb', August: 'Aug', September: 'Sept', October: 'Oct', November: 'Nov', December: 'Dec',
  Jan: 'Jan', Feb: 'Feb', Aug: 'Aug', Sept: 'Sept', Sep: 'Sept', Oct: 'Oct', Nov: 'Nov', Dec: 'Dec',
}
/** A day of the month, and not the year, a time or an amount. */
const aDay = '(?= (?:[12]\\d|3[01]|[1-9])(?![\\p{L}\\p{N}:%-]|[.,]\\d))'
const long = 'January|February|August|September|October|November|December'
const short = 'Jan|Feb|Aug|Sept?|Oct|Nov|Dec'

const headlines: ReadonlySet<Role> = new Set(['headline', 'subhead'])

/** In the order in which they have their say: of two that want the same words the first one speaks. */
export const wordings: readonly Wording[] = [
  {
    rule: 'style/percent-sign',
    reason: 'House style writes the sign % behind a figure.',
    find: /(?<![\p{L}\p{N}])(\d[\d.,]*)(?:[ \u00A0-]per ?cent)(?![\p{L}\p{N}-])/giu,
    put: (match) => `${part(match, 1)}%`,
  },
  {
    rule: 'style/per-cent',
    reason: 'House style writes “percent” as one word.',
    find: /(?<![\p{L}\p{N}-])per cent(?!\p{L})/giu,
    put: (match) => likeFirst(all(match), 'percent'),
  },
  {
    rule: 'style/months',
    reason: 'House style shortens this month before a day, with a point.',
    find: new RegExp(`(?<![\\p{L}\\p{N}-])(?:(${long})|(${short})(?!\\.))${aDay}`, 'gu'),
    put: (match) => `${shortMonths[all(match)] ?? all(match)}.`,
  },
  {
    rule: 'style/months-bare',
    yieldsTo: 'style/months',
    reason: 'House style shortens this month before a day, without a point.',
    find: new RegExp(`(?<![\\p{L}\\p{N}-])(${long}|(?:${short})\\.)${aDay}`, 'gu'),
    put: (match) => shortMonths[all(match).replace('.', '')] ?? all(match),
  },
  {
    rule: 'style/time-of-day',
    reason: 'House style writes “a.m.” and “p.m.” in small letters, with points and a space before.',
    find: /(?<![\d:.,$£€])(\d{1,2}(?::\d\d)?)(?: ?(?:([ap])m|([AP])\.?M\b\.?|([ap])\.m)(?![\p{L}.])|(?<! )([ap])\.m\.)/gu,
    put: (match) => `${part(match, 1)} ${(match[2] ?? match[3] ?? match[4] ?? match[5] ?? '').toLowerCase()}.m.`,
  },
  { rule: 'style/email', reason: 'House style writes “email” as one word.', find: /(?<![\p{L}-])e-mail/giu, put: (match) => likeFirst(all(match), 'email') },
  {
    rule: 'style/website',
    reason: 'House style writes “website” as one word.',
    find: /(?<![\p{L}-])web[ -]site(?=s?(?!\p{L}))/giu,
    put: (match) => likeFirst(all(match), 'website'),
  },
  {
    rule: 'style/internet',
    reason: 'House style writes “internet” with a small letter.',
    find: /(?<=\p{Ll}[,;]? )Internet(?= \p{Ll}|[,.;:)]|$)/gu,
    put: () => 'internet',
  },
  {
    rule: 'style/toward',
    reason: 'House style leaves off the “s” of this word.',
    find: /(?<![\p{L}-])(toward|afterward|backward|upward|downward)s(?![\p{L}\p{N}-])/giu,
    put: (match) => part(match, 1),
  },
  {
    rule: 'style/amid',
    reason: 'House style has a shorter form of this word.',
    find: /(?<![\p{L}-])(?:(amid)|(among)|(while|whil))st(?![\p{L}\p{N}-])/giu,
    put: (match) => match[1] ?? match[2] ?? likeFirst(all(match), 'while'),
  },
  { rule: 'style/adviser', reason: 'House style spells it “adviser”.', find: /(?<![\p{L}-])advisor(?=s?(?!\p{L}))/gu, put: () => 'adviser' },
  { rule: 'style/ok', reason: 'House style writes “OK”.', find: /(?<![\p{L}-])okay(?!\p{L})/giu, put: () => 'OK' },
  {
    rule: 'style/us-in-headlines',
    reason: 'House style leaves the points off such names in headlines.',
    find: /(?<![\p{L}.])(U\.S|U\.N|U\.K|E\.U)\.(?!\p{L})/gu,
    put: (match) => part(match, 1).replace('.', ''),
    roles: headlines,
  },
]
