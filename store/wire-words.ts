/** Sentences about what the wire says of a story's use, as reasons in the history and as problems of an export. */
import { assertNever, type Gate, type Signal } from './model'

/** "27 November 2026, 00:01 GMT": an embargo is told in one zone, the wire's own. */
const stamps = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long', timeStyle: 'short' })

export const gmt = (instant: string): string => `${stamps.format(new Date(instant)).replace(' at ', ', ')} GMT`

/** Why a story may not leave the desk. */
export function heldBecause({ kind, until, signal }: Gate): string {
  const said = signal === undefined || signal.from === 'data' ? '' : ` The wire says: “${signal.words}”`
  switch (kind) {
    case 'killed':
      return `It was killed.${said}`
    case 'withheld':
      return `Its agency withholds it.${said}`
    case 'hold':
      return `Its agency asks to hold it.${said}`
    case 'embargo':
      return typeof until === 'string' ? `It is under embargo until ${gmt(until)}.${said}` : `It is under embargo, and no end is known.${said}`
    case 'advisory':
      return `It is a message to desks, not copy.${said}`
    default:
      return assertNever(kind)
  }
}

export const wireWords = {
  held: (gate: Gate): string => `It was not taken out. ${heldBecause(gate)}`,
  needsWhy: 'An override needs a reason.',
  notAnInstant: 'The end of an embargo is a date and a time.',
  onlyEmbargo: 'Only an embargo has an end.',
  released: (who: string, gate: Gate, why: string): string => `${who} lets it go although: ${heldBecause(gate)} Reason: ${why}`,
  moved: (who: string, until: string, why: string): string => `${who} sets the end of the embargo to ${gmt(until)}. Reason: ${why}`,
  joinedByItem: (headline: string): string => `A version of “${headline}”: the same item of its agency.`,
  joinedBySlug: (headline: string, common: number): string =>
    `A version of “${headline}”: the same slug, and ${Math.round(common * 100)} % of their copy in common.`,
  joinedByOrder: 'It is about a story that is here.',
  joinedByEditor: (headline: string): string => `The editor made it a version of “${headline}”.`,
  tookUpdate: (taken: number, all: number, name: string): string =>
    all === taken ? `Took over the later version “${name}”.` : `Took over ${taken} of ${all} changes of the later version “${name}”.`,
  leftUpdate: (name: string): string => `Looked through the later version “${name}” and left the copy as it is.`,
  nothingToTake: 'There is nothing to take over.',
  laterIsHeld: (why: string): string => `Nothing of the later version may be used. ${why}`,
  earlierByHand: 'An embargo ends earlier only by an override with a reason.',
  killedLate: 'It is a version of a story that was killed before this version came in.',
  ordered: (status: 'killed' | 'withheld', { from, words }: Signal): string =>
    `${status === 'killed' ? 'Killed' : 'Withheld'} by a message that came in.${from === 'words' ? ` It says: “${words}”` : ''}`,
  notice: {
    headline: (headline: string): string => `KILL: ${headline}`,
    withheldHeadline: (headline: string): string => `WITHHOLD: ${headline}`,
    body: (headline: string, facts: string): readonly string[] => [
      'KILL KILL KILL',
      `The story headlined “${headline}”${facts === '' ? '' : ` (${facts})`} is killed. Do not use it. Take it out where it was used.`,
    ],
    withheldBody: (headline: string, facts: string): readonly string[] => [
      'WITHHOLD WITHHOLD WITHHOLD',
      `The story headlined “${headline}”${facts === '' ? '' : ` (${facts})`} is withheld. Do not use it until it is released again. Take it out where it was used.`,
    ],
    slug: (slug: string): string => `slug ${slug}`,
    item: (item: string): string => `item ${item}`,
    version: (version: string): string => `version ${version}`,
  },
  deskOnly: 'This is kept by the desk: it changes by an override with a reason.',
  notUndone: 'A kill is not undone. If it was a mistake, let the story go with a reason.',
} as const
