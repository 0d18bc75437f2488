/** Lines put away under the names they may be asked for again, so that no line is held against every other. */

export class Shelves {
  private readonly places = new Map<string, number[]>()

  put(names: readonly string[], place: number): void {
    for (const name of names) {
      const there = this.places.get(name)
      if (there === undefined) this.places.set(name, [place])
      else there.push(place)
    }
  }

  /** The lowest place under any of the names that fits. */
  first(names: readonly string[], fits: (place: number) => boolean): number | null {
    let lowest: number | null = null
    for (const name of names) {
      for (const place of this.places.get(name) ?? []) if ((lowest === null || place < lowest) && fits(place)) lowest = place
    }
    return lowest
  }
}
