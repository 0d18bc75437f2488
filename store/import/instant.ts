/** Dates as wire formats write them, as ISO 8601 instants in UTC. */

// "20160909T000100+0100" (NITF, NewsML 1), "2018-10-23T12:00:00Z", "2016-05-24 20:53:25+00:00", "2018-02-01T18:44:52.973", "20160909".
const written = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?)?\s?(Z|[+-]\d{2}:?\d{2})?$/

/** `undefined` for what is no date. A date that names no zone is read as UTC: nothing in a file says where it was written. */
export function instant(text: string): string | undefined {
  const found = written.exec(text.trim())
  if (found === null) return undefined
  const part = (at: number) => Number(found[at] ?? 0)
  const [month, day] = [part(2), part(3)]
  if (month < 1 || month > 12 || day < 1 || day > 31 || part(4) > 24) return undefined
  const time = Date.UTC(part(1), month - 1, day, part(4), part(5), part(6)) - offset(found[7])
  return new Date(time).toISOString().replace('.000Z', 'Z')
}

/** Milliseconds east of Greenwich. */
function offset(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z') return 0
  const digits = zone.replace(':', '')
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5))
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000
}
