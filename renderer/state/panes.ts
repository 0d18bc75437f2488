/** The three panes as places for the focus. Each pane says how it takes it; F6 goes round, Escape goes back to the queue. */
const order = ['queue', 'story', 'inspector'] as const
export type Pane = (typeof order)[number]

const takers = new Map<Pane, () => void>()

/** `take` puts the focus into the pane. Answers how to withdraw it. */
export function offerFocus(pane: Pane, take: () => void): () => void {
  takers.set(pane, take)
  return () => {
    takers.delete(pane)
  }
}

export const focusPane = (pane: Pane): void => takers.get(pane)?.()

/** Where the focus is, by the pane's mark in the document. */
export function focusedPane(): Pane | null {
  const name = document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset['pane']
  return order.find((pane) => pane === name) ?? null
}

/** The next pane that can take the focus, round and round. */
export function focusNext(by: 1 | -1): void {
  const there = order.filter((pane) => takers.has(pane))
  const here = focusedPane()
  const at = here === null ? (by === 1 ? -1 : 0) : there.indexOf(here)
  const next = there[(at + by + there.length) % there.length]
  if (next !== undefined) focusPane(next)
}

let searchField: HTMLInputElement | null = null

export const setSearchField = (field: HTMLInputElement | null): void => {
  searchField = field
}

export function focusSearch(): void {
  searchField?.focus()
  searchField?.select()
}
