/** From a wall clock somewhere to an instant, in milliseconds since 1970. */
import type { Zone } from './words/zones'

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  })
  formats.set(zone, made)
  return made
}

/** Minutes east of Greenwich that a zone keeps at an instant. */
export function offsetAt(zone: Zone, instant: number): number {
  if (typeof zone === 'number') return zone
  const parts = Object.fromEntries(formatOf(zone).formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - instant) / 60_000)
}

/** `wall` is the wall clock's time written as if it were UTC. An hour that comes twice is taken the second time, never too early. */
export function instantOf(wall: number, zone: Zone): number {
  if (typeof zone === 'number') return wall - zone * 60_000
  const candidates = [wall - 86_400_000, wall + 86_400_000].map((near) => wall - offsetAt(zone, near) * 60_000)
  const fitting = candidates.filter((instant) => instant + offsetAt(zone, instant) * 60_000 === wall)
  return Math.max(...(fitting.length > 0 ? fitting : candidates))
}
