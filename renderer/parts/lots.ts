/** A long list in lots, one drawn after the other or far from sight not at all. */
export function inLots<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size))
}

/** Lines of the inspector that are drawn, and left undrawn far from sight, together. */
export const together = 40
