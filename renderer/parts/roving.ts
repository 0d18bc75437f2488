/**
 * Arrow keys in a list of things to press: one Tab stop for the whole list, ↑ ↓ Home End between its items, → ← between an item
 * and the buttons on its line. When what has the focus goes away, its item takes the focus, or a neighbour: it is never lost.
 */
import { useCallback, useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'

export interface ItemProps {
  readonly 'data-item': string
  readonly tabIndex: 0 | -1
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
}

interface Roving<List extends HTMLElement> {
  readonly listRef: RefObject<List | null>
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly itemProps: (id: string) => ItemProps
}

/** `ids` are the items in their order; each gets `itemProps`, and its line carries `data-line`. */
export function useRoving<List extends HTMLElement>(ids: readonly string[]): Roving<List> {
  const listRef = useRef<List | null>(null)
  const [active, setActive] = useState<string | null>(null)
  const held = useRef<{ readonly item: Element; readonly id: string; readonly at: number } | null>(null)
  const order = useRef(ids)
  useEffect(() => {
    order.current = ids
  }, [ids])
  const stop = active !== null && ids.includes(active) ? active : ids[0]

  // Whatever in the list has the focus: an item, a button on its line, one of a whole group.
  useEffect(() => {
    const hold = ({ target }: Event): void => {
      held.current = null
      if (!(target instanceof Element) || listRef.current?.contains(target) !== true) return
      const id = target.closest('[data-line]')?.querySelector<HTMLElement>('[data-item]')?.dataset['item'] ?? ''
      held.current = { item: target, id, at: Math.max(0, order.current.indexOf(id)) }
    }
    // Pressed where nothing takes the focus: it was given away, not lost.
    const letGo = ({ target }: Event): void => {
      if (!(target instanceof Node) || listRef.current?.contains(target) !== true) held.current = null
    }
    document.addEventListener('focusin', hold)
    document.addEventListener('pointerdown', letGo, true)
    return () => {
      document.removeEventListener('focusin', hold)
      document.removeEventListener('pointerdown', letGo, true)
    }
  }, [])

  // After every drawing: what has the focus may have gone, or stand elsewhere in the list, which takes the focus from it too.
  useEffect(() => {
    const was = held.current
    if (was === null || (document.activeElement !== document.body && document.activeElement !== null)) return
    held.current = null
    if (was.item instanceof HTMLElement && was.item.isConnected) was.item.focus()
    if (document.activeElement === was.item) return
    const next = ids.includes(was.id) ? was.id : ids[Math.min(was.at, ids.length - 1)]
    const list = listRef.current
    const heir = next === undefined ? list?.closest<HTMLElement>('[role=tabpanel]') : findItem(list, next)
    heir?.focus()
  })

  // The same function for all of them and for good, so that a line is not drawn again for nothing.
  const onFocus = useCallback((event: FocusEvent<HTMLElement>): void => {
    setActive(event.currentTarget.dataset['item'] ?? '')
  }, [])

  return {
    listRef,
    onKeyDown: (event) => moveFocus(event, listRef.current),
    itemProps: (id) => ({ 'data-item': id, tabIndex: id === stop ? 0 : -1, onFocus }),
  }
}

function findItem(list: HTMLElement | null, id: string): HTMLElement | undefined {
  return [...(list?.querySelectorAll<HTMLElement>('[data-item]') ?? [])].find((item) => item.dataset['item'] === id)
}

function moveFocus(event: KeyboardEvent<HTMLElement>, list: HTMLElement | null): void {
  if (list === null || event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return
  const line = event.target instanceof Element ? event.target.closest('[data-line]') : null
  const to = target(event.key, list, line)
  if (to === undefined) return
  event.preventDefault()
  to?.focus()
}

/** `undefined`: not a key of this list. `null`: one, but there is nowhere to go. */
function target(key: string, list: HTMLElement, line: Element | null): HTMLElement | null | undefined {
  const items = [...list.querySelectorAll<HTMLElement>('[data-item]')]
  const at = items.findIndex((item) => line !== null && line.contains(item))
  const along = [...(line?.querySelectorAll<HTMLElement>('button') ?? [])]
  const here = along.findIndex((button) => button === document.activeElement)
  switch (key) {
    case 'ArrowDown':
      return items[Math.min(items.length - 1, at + 1)] ?? null
    case 'ArrowUp':
      return items[Math.max(0, at - 1)] ?? null
    case 'Home':
      return items[0] ?? null
    case 'End':
      return items[items.length - 1] ?? null
    case 'ArrowRight':
      return along[Math.min(along.length - 1, here + 1)] ?? null
    case 'ArrowLeft':
      return along[Math.max(0, here - 1)] ?? null
    default:
      return undefined
  }
}
