/** Reads the place out of the lead's dateline into a field: "BEIRUT, Lebanon (AP) — " is "BEIRUT, Lebanon". The lead keeps its words. */
import type { Block, Pass, Story } from '../../model'
import { isAgency } from '../agencies'
import { wordsOf } from '../copy'
import { makeChange } from '../make-change'

export const datelines: Pass = {
  id: 'datelines',
  title: 'Datelines',
  after: ['furniture', 'repeats', 'spaces'],
  keeps: 'letters',
  finds: 'changes',
  find(story) {
    if ((story.fields.dateline ?? '') !== '') return { changes: [], queries: [] }
    const place = placeOfStory(story)
    if (place === null) return { changes: [], queries: [] }
    const reason = `The story is datelined “${place}”; the lead keeps its words.`
    return { changes: [makeChange('datelines/place', reason, [{ kind: 'field', field: 'dateline', before: '', after: place }])], queries: [] }
  },
}

/** A dateline line of its own says it; else the first paragraph does. */
function placeOfStory({ blocks }: Story): string | null {
  const own = blocks.find(({ role }) => role === 'dateline')
  const lead: Block | undefined = blocks.find(({ role }) => role === 'paragraph')
  return (own === undefined ? null : placeOfLine(own.text)) ?? (lead === undefined ? null : placeOfLead(lead.text))
}

/** No dateline is longer than this. */
const longest = 120

/** Every dash agencies send: " - ", " – ", " — ", " _ ", "--", and Spanish ".-"; NTB sends a colon, "Oslo (NTB): ". */
const withAgency = /^([^()]{2,90}?)[\s,]*\(([^()]{2,40})\)[\s.]*(?:--?-?|[–—_:])\s*(?=\S)/
const withoutAgency = /^([^()]{2,90}?)(?:\s+(?:--?|[–—_])|--|—)\s*(?=\S)/

/** Words in capitals that stand before a dash and are no place. */
const labels = new Set(
  ('BREAKING UPDATE UPDATED EXCLUSIVE WATCH LIVE ANALYSIS OPINION EXPLAINER FACTBOX CORRECTION CORRECTED REFILE RECASTS ADDS NOTE WARNING VIDEO PHOTOS ' +
    'NEWS URGENT ALERT FLASH DEVELOPING REVIEW PREVIEW INTERVIEW FEATURE COMMENT EDITORIAL PODCAST SPORT SPORTS BUSINESS SUMMARY TIMELINE').split(' '),
)

function placeOfLead(text: string): string | null {
  const start = text.slice(0, longest)
  const signed = withAgency.exec(start)
  const agencies = signed?.[2]?.split(/\s*[/,،]\s*/)
  if (signed?.[1] !== undefined && agencies?.some(isAgency)) return place(signed[1])
  const plain = withoutAgency.exec(start)
  const city = plain?.[1]
  if (plain === null || city === undefined || !inCapitals(city) || !startsSentence(start.slice(plain[0].length))) return null
  return place(city)
}

/** "BERLIN (dpa)", "Berlin, 3. Mai", "القاهرة: «الشرق الأوسط»": the place, without what else stands on the line. */
function placeOfLine(text: string): string | null {
  const words = text.slice(0, longest).replace(/\s*(?:\([^()]*\)|[–—_-]|:\s*[«"“]?[^:]*$)\s*$/, '')
  return place(words)
}

/** Without an agency, only a place in capitals is sure: "AMMAN –", "LOS ANGELES, Calif. —". */
function inCapitals(text: string): boolean {
  const city = text.split(',')[0] ?? ''
  return /\p{Lu}{3}/u.test(city) && city === city.toUpperCase() && !labels.has(city.trim().split(/[\s:]/)[0] ?? '')
}

function startsSentence(text: string): boolean {
  return /^["'“‘„«]?[\p{Lu}\p{Nd}\p{Lo}]/u.test(text)
}

/** Months and days as agencies write them, whole names only: "Mar." is March, "Mariupol" is a town. */
const calendar = new Set(
  (
    'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december ' +
    'januar jänner februar märz mai juni juli oktober dezember janvier fév février mars avr avril juin juil juillet août septembre octobre novembre décembre ' +
    'ene enero febrero marzo abr abril mayo junio julio ago agosto septiembre octubre noviembre dic diciembre ' +
    'monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo ' +
    'يناير فبراير مارس أبريل ابريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'
  ).split(' '),
)

/** The parts of a dateline that name a place; `null` when what is left cannot be one. */
function place(text: string): string | null {
  const parts = text.replace(/\s+/g, ' ').trim().replace(/[.،,:\s]+$/, (end) => (end.startsWith('.') ? '.' : '')).split(/\s*[,،]\s*/)
  const named = parts.filter((part) => part !== '' && !isDate(part) && !isAgency(part))
  const found = named.join(text.includes('،') ? '، ' : ', ')
  const sure = named.length > 0 && named.length <= 3 && named.every(isPlaceName)
  return sure ? found : null
}

function isDate(part: string): boolean {
  const words = part.split(/[\s/]+/)
  return /\p{Nd}/u.test(part) || words.every((word) => calendar.has(word.toLowerCase().replace(/\.$/, '')))
}

function isPlaceName(part: string): boolean {
  const words = wordsOf(part)
  return words.length > 0 && words.length <= 5 && !/[!?;"“”„«»]/.test(part) && !/^\p{Ll}/u.test(part.replace(/^(?:al|el|as|ash|ad)-/, 'A'))
}
