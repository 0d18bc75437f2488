/** The time of sending that closes a message of a teleprinter wire, as an ISO 8601 instant. */
import { instant } from './instant'

/** First three letters of a month in English, German, French, Spanish and Italian. */
const months: ReadonlyMap<string, number> = new Map(
  ('jan 1 gen 1 ene 1 feb 2 fév 2 fev 2 mar 3 mär 3 apr 4 avr 4 abr 4 may 5 mai 5 mag 5 jun 6 jui 6 giu 6 jul 7 lug 7 aug 8 aoû 8 ago 8 sep 9 set 9 ' +
    'oct 10 okt 10 ott 10 nov 11 dec 12 dez 12 déc 12 dic 12')
    .split(/ (?=\p{L})/u)
    .map((pair) => [pair.slice(0, 3), Number(pair.slice(4))] as const),
)

const zones: Readonly<Partial<Record<string, string>>> = { MEZ: '+0100', CET: '+0100', MESZ: '+0200', CEST: '+0200' }

/** "212322 GMT Nov 18", "211005 jan 19", "031500 MESZ Jun 19": day, hour and minute, zone, month, year. */
const dayFirst = /\b(\d{2})(\d{2})(\d{2})\s{1,3}(?:([A-Z]{2,5})\s{1,3})?(\p{L}{3})\p{L}{0,7}\.?\s{1,3}(?:19|20)?(\d{2})\b/u

export function sentByDay(trailer: string): string | undefined {
  const [, day = '', hour = '', minute = '', zone = '', name = '', year = ''] = dayFirst.exec(trailer) ?? []
  const month = months.get(name.toLowerCase())
  if (month === undefined) return undefined
  // French June and July share their first three letters.
  const number = /juil/i.test(trailer) ? 7 : month
  return instant(`20${year}${String(number).padStart(2, '0')}${day}T${hour}${minute}${zones[zone] ?? 'Z'}`)
}

/** "AP-WF-11-13-13 1509GMT": agency, wire, month, day, year, time. */
const monthFirst = /\b([A-Z]{2,5})-[A-Z]{2,3}-(\d\d)-(\d\d)-(\d\d) (\d{4})GMT/

export interface Sent {
  readonly agency: string
  readonly at?: string
}

export function sentByMonth(trailer: string): Sent {
  const [, agency = '', month = '', day = '', year = '', time = ''] = monthFirst.exec(trailer) ?? []
  const at = instant(`20${year}${month}${day}T${time}Z`)
  return { agency, ...(at !== undefined && { at }) }
}
