/**
 * How busy a source is, learnt from its own past: for each hour of the day, in how many of the minutes looked on something came. A
 * silence is unlike it when by then many minutes should have been busy; a source that is quiet at night is not rung for at night.
 */

export interface HourRate {
  readonly looked: number
  readonly busy: number
}

const minute = 60_000
/** Minutes of an hour of the day that are remembered; older ones count for less and less. */
const memory = 14 * 60
/** Busy minutes that must have been seen before anything is said. */
const learnt = 30
/** Busy minutes that should have come: by chance a silence as long comes once in 22,000 times. */
const missed = 10

export class ArrivalRate {
  readonly #hours: HourRate[]
  #last: number | null
  #minute: number | null = null
  #busy = false

  constructor(hours: readonly HourRate[] | null, last: number | null) {
    this.#hours = Array.from({ length: 24 }, (_, hour) => hours?.[hour] ?? { looked: 0, busy: 0 })
    this.#last = last
  }

  get hours(): readonly HourRate[] {
    return this.#hours
  }

  /** Milliseconds since 1970 of the last arrival. */
  get last(): number | null {
    return this.#last
  }

  /** Told at each look, and whether something has come. Answers whether a minute was finished, so that what was learnt may be kept. */
  look(now: number, came: boolean): boolean {
    const current = Math.floor(now / minute)
    const isNew = this.#minute !== null && current !== this.#minute
    if (isNew) this.#learn(this.#minute ?? current, this.#busy)
    if (this.#minute === null || isNew) this.#busy = false
    this.#minute = current
    this.#busy ||= came
    if (came) this.#last = now
    return isNew
  }

  /** Since when it has been silent, when that is unlike it. */
  silentSince(now: number): number | null {
    const total = this.#hours.reduce((sum, { busy }) => sum + busy, 0)
    if (this.#last === null || total < learnt || now <= this.#last) return null
    let due = 0
    // A day of silence is enough for any source.
    for (let at = Math.max(this.#last, now - 24 * 60 * minute); at < now && due < missed; at += minute) due += this.#share(at)
    return due >= missed ? this.#last : null
  }

  #learn(at: number, busy: boolean): void {
    const hour = hourOf(at * minute)
    const known = this.#hours[hour] ?? { looked: 0, busy: 0 }
    const kept = known.looked >= memory ? 1 - 1 / memory : 1
    this.#hours[hour] = { looked: known.looked * kept + 1, busy: known.busy * kept + (busy ? 1 : 0) }
  }

  /** The chance that something comes in a minute. An hour that was hardly looked on says nothing. */
  #share(at: number): number {
    const { looked, busy } = this.#hours[hourOf(at)] ?? { looked: 0, busy: 0 }
    return looked < 20 ? 0 : busy / looked
  }
}

const hourOf = (at: number): number => new Date(at).getHours()
