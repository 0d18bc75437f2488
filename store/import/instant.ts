/** Dates as wire formats write them, as ISO 8601 instants in UTC. */

// "20160909T000100+0100" (NITF, NewsML 1), "2018-10-23T12:00:00Z", "2016-05-24 20:53:25+00:00", "2018-02-01T18:44:52.973", "20160909".
const written = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?)?\s?(Z|[+-]\d{2}:?\d{2})?$/

/** `undefined` for what is no date. A date that names no zone is read as UTC: nothing in a file says where it was written. */
export function instant(text: string): string | undefined {
  const found = written.exec(text.trim())
  if (found === null) return undefined
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => Number(part ?? 0))
  const time = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second) - offset(found[7])
  const isReal = (month ?? 0) >= 1 && (month ?? 0) <= 12 && (day ?? 0) >= 1 && (day ?? 0) <= 31 && (hour ?? 0) <= 24
  return isReal ? new Date(time).toISOString().replace('.000Z', 'Z') : undefined
}

/** Milliseconds east of Greenwich. */
function offset(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z') return 0
  const digits = zone.replace(':', '')
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5))
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000
}
