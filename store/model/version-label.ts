/**
 * What a slug, a line of labels or a headline says of the version: "1st Ld-Writethru" (AP), "UPDATE 3-" and "REFILE-" (Reuters),
 * "KORREKTUR" (dpa), "2nd Add". Each word is one label; what chains and kills do with them is not decided here.
 */

export const versionKinds = [
  'lead',
  'writethru',
  'add',
  'take',
  'insert',
  'sub',
  'update',
  'wrapup',
  'correction',
  'clarification',
  'refile',
  'repeat',
  'flash',
  'bulletin',
  'urgent',
  'alert',
  'advance',
  'advisory',
  'kill',
  'withhold',
] as const
export type VersionKind = (typeof versionKinds)[number]

export interface VersionLabel {
  readonly kind: VersionKind
  /** As it stands in the wire: "1st Ld", "UPDATE 3". */
  readonly written: string
  /** The first lead, the third update, the second add. */
  readonly count?: number
}

/** Words by kind, in the languages of the agencies read here. */
const words: Readonly<Record<VersionKind, string>> = {
  lead: 'ld|lead',
  writethru: 'write-?thr(?:u|ough)',
  add: 'add',
  take: 'take',
  insert: 'insert',
  sub: 'sub|substitute',
  update: 'updat(?:e|es|ed)|aktualisier(?:ung|t)|actuali[sz]aci[óo]n|actualisation|ampliaci[óo]n|[ou]ppdatering|opdatering|actualizado|aggiornamento|تحديث',
  wrapup: 'wrap-?up|round-?up|summary|zusammenfassung|zf|überblick|synth[èe]se|resumen|sammendrag|samenvatting',
  correction: 'correct(?:ion|ed|ive|s)?|korrektur|korrigiert|berichtigung|rectificatif|correcci[óo]n|rettelse|rättelse|korreksjon|korrigering|oikaisu|correctie|rettifica|correç[ãa]o|تصحيح',
  clarification: 'clarif(?:ication|ied|ies)|klarstellung|aclaraci[óo]n|pr[ée]cision',
  refile: 'refil(?:e|ed)',
  repeat: 'rpt|repeat(?:s|ed|ing)?|wiederholung|wdhlg|repetici[óo]n|r[ée]p[ée]tition|gjentakelse|herhaling|إعادة',
  flash: 'flash|blitz',
  bulletin: 'bulletin',
  urgent: 'urgente?|eilmeldung|eil|haste(?:r|melding)|عاجل',
  alert: '(?:news)?alert[ea]?|snap|extra',
  advance: 'advance|adv|vorab|avance|avant-papier',
  advisory: 'advisory',
  kill: 'kill(?:ed)?|elimination|withdraw(?:n|al|s)|annulation|anulaci[óo]n|storno|zurückgezogen|إلغاء',
  withhold: 'withhold|withheld',
}

const ordinals: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
])

const before = `(?:(\\d{1,2})(?:st|nd|rd|th|er|e|\\.)?[\\s-]?|(${[...ordinals.keys()].join('|')})[\\s-])?`
const word = versionKinds.map((kind) => `(?<${kind}>${words[kind]})`).join('|')
/** A number behind the word counts where no date or score can be meant: "UPDATE 3-", "Add 1", "WRAPUP 2". */
const after = '(?:[\\s-](\\d{1,2})(?![\\p{L}\\p{N}.:/]))?'
const label = new RegExp(`(?<![\\p{L}\\p{N}])${before}(?:${word})${after}(?![\\p{L}\\p{N}])`, 'giu')

/** Every label in words that say nothing but the version: "Correction, 1st Ld-Writethru". */
export function versionLabels(text: string): readonly VersionLabel[] {
  if (text === '') return none
  const start = text.slice(0, longest)
  const found: VersionLabel[] = []
  label.lastIndex = 0
  for (let one = label.exec(start); one !== null; one = label.exec(start)) found.push(labelOf(one))
  return found
}

const none: readonly VersionLabel[] = []

/** Slugs, label lines and headlines are looked at no further than this. */
const longest = 400

function labelOf(found: RegExpExecArray): VersionLabel {
  const kind = versionKinds.find((one) => found.groups?.[one] !== undefined) ?? 'update'
  const [written] = found
  const number = found[1] ?? found[found.length - 1]
  const count = number !== undefined && /^\d+$/.test(number) ? Number(number) : ordinals.get(found[2]?.toLowerCase() ?? '')
  return { kind, written: written.trim(), ...(count !== undefined && count > 0 && { count }) }
}

export interface Labelled {
  /** Without the labels. */
  readonly rest: string
  readonly labels: readonly VersionLabel[]
}

/** "UPDATE 3-", "CORRECTED-(OFFICIAL)-", "REFILE-WRAPUP 2-", "URGENT: ", "تصحيح: ": labels stand before a dash or a colon, in capitals. */
const part = '(?:[\\p{Lu}\\p{Lo}][\\p{Lu}\\p{Lo}\\p{M}\\p{N}.]{1,20}|\\d{1,2}(?:ST|ND|RD|TH|ER|E|\\.)?)'
const opening = new RegExp(`^(${part}(?:[ -]${part})?|\\(\\p{Lu}[\\p{Lu} ]{2,20}\\))\\s?[-–—:]+\\s?(?=\\S)`, 'u')

/** A headline and the labels it opens with. "UPDATE" in a sentence, and a headline that is all label, stay as they are. */
export function headlineLabels(headline: string): Labelled {
  const labels: VersionLabel[] = []
  let rest = headline
  for (let found = opening.exec(rest); found !== null; found = opening.exec(rest)) {
    const own = versionLabels(found[1] ?? '')
    const isOnly = own.length > 0 && own.map(({ written }) => written).join('').replace(/[\s-]/g, '') === (found[1] ?? '').replace(/[\s-]/g, '')
    if (!isOnly && !(labels.length > 0 && found[1]?.startsWith('(') === true)) break
    labels.push(...own)
    rest = rest.slice(found[0].length)
  }
  return { rest: labels.length === 0 ? headline : rest, labels }
}

const bracketed = /\s*[([]([^()[\]]{1,80})[)\]]\s*$/
const takes = 'ld(?:-writethru)?|lead|add|take|writethru|correction|corrective|kill|advisory|withhold'
/** Behind a comma any label; behind another sign only one with a number: "Give-and-take" is a subject. */
const ending = new RegExp(`(?:,\\s?((?:\\d{1,2}(?:st|nd|rd|th)[\\s-]?)?(?:${takes}))|[\\s/-]+(\\d{1,2}(?:st|nd|rd|th)[\\s-]?(?:${takes})|(?:update|wrapup) \\d{1,2}))\\s*$`, 'i')

/** A slug without what it says of the version: "GLOBAL-OIL (UPDATE 3, PIX)", "US--Harbour Fire, 1st Ld-Writethru". */
export function slugLabels(slug: string): Labelled {
  const inside = bracketed.exec(slug)
  const own = versionLabels(inside?.[1] ?? '')
  if (inside !== null && own.length > 0 && inside.index > 0) return { rest: slug.slice(0, inside.index), labels: own }
  const end = slug.length > longest ? null : ending.exec(slug)
  if (end === null || end.index === 0) return { rest: slug, labels: [] }
  return { rest: slug.slice(0, end.index), labels: versionLabels(end[1] ?? end[2] ?? '') }
}
