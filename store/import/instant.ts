/** Dates as wire formats write them, as ISO 8601 instants in UTC. */

// "20160909T000100+0100" (NITF, NewsML 1), "2018-10-23T12:00:00Z", "2016-05-24 20:53:25+00:00", "2018-02-01T18:44:52.973", "20160909".
const written = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?)?\s?(Z|[+-]\d{2}:?\d{2})?$/

// "Tue, 24 Nov 2026 18:30:00 +0100" (RFC 5322: feeds and mail).
const posted = /^(?:\p{L}{3,9},?\s)?\s?(\d{1,2})\s([A-Za-z]{3})[a-z]*\s(\d{4}|\d{2})\s(\d{1,2}):(\d{2})(?::(\d{2}))?\s?([A-Z]{1,3}|[+-]\d{4})?(?:\s?\([A-Za-z ]{1,40}\))?$/u
// "28.09.2018 11:15" (press portals of the Nordic agencies).
const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s(?:kl\.?\s)?(\d{1,2})[:.](\d{2}))?$/
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const zones: ReadonlyMap<string, string> = new Map([
  ...['UT', 'UTC', 'GMT', 'Z'].map((name) => [name, 'Z'] as const),
  ['EST', '-0500'], ['EDT', '-0400'], ['CST', '-0600'], ['CDT', '-0500'], ['MST', '-0700'], ['MDT', '-0600'], ['PST', '-0800'], ['PDT', '-0700'],
])

/** A date of a feed or a mail; `undefined` for what is none, or names a zone that RFC 5322 does not know. */
export function postedAt(text: string): string | undefined {
  const line = text.trim().replace(/\s+/g, ' ').slice(0, 100)
  const numbers = dotted.exec(line)
  if (numbers !== null) {
    const [, date = '', number = '', full = '', clock = '00', minutes = '00'] = numbers
    return instant(`${full}-${number.padStart(2, '0')}-${date.padStart(2, '0')}T${clock.padStart(2, '0')}:${minutes}`)
  }
  const found = posted.exec(line)
  if (found === null) return instant(text)
  const [, day = '', month = '', year = '', hour = '', minute = '', second = '00', zone = 'GMT'] = found
  const at = months.indexOf(month.toLowerCase()) + 1
  const offsetOf = /^[+-]/.test(zone) ? zone : zones.get(zone)
  if (at === 0 || offsetOf === undefined) return undefined
  const whole = year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`
  return instant(`${whole}-${two(at)}-${two(day)}T${two(hour)}:${minute}:${second}${offsetOf}`)
}

/** Most dates are written as they are kept. What may not be a day of its month is looked at more closely. */
const plain = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|\+00:00)$/

/** `undefined` for what is no date. A date that names no zone is read as UTC: nothing in a file says where it was written. */
export function instant(text: string): string | undefined {
  if (text === '') return undefined
  if (plain.test(text)) return text.length === 20 ? text : `${text.slice(0, 19)}Z`
  const found = written.exec(text.trim())
  if (found === null) return undefined
  const part = (at: number) => Number(found[at] ?? 0)
  const [month, day] = [part(2), part(3)]
  if (month < 1 || month > 12 || day < 1 || day > 31 || part(4) > 24) return undefined
  const minute = part(4) * 60 + part(5) - offset(found[7]) / 60_000
  if (day <= 28 && part(1) >= 1900 && part(4) < 24 && part(5) < 60 && part(6) < 60 && minute >= 0 && minute < 1440) {
    return `${found[1] ?? ''}-${found[2] ?? ''}-${found[3] ?? ''}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:${two(part(6))}Z`
  }
  const time = Date.UTC(part(1), month - 1, day, part(4), part(5), part(6)) - offset(found[7])
  return new Date(time).toISOString().replace('.000Z', 'Z')
}

const two = (digits: string | number) => String(digits).padStart(2, '0')

/** Milliseconds east of Greenwich. */
function offset(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z') return 0
  const digits = zone.replace(':', '')
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5))
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000
}
