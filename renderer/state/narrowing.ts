/** Whether the filters are open under the search, and what the list could be narrowed to. */
import { create } from 'zustand'
import type { Facets } from '../../store/model'
import { ask } from './bridge'
import { useQueue } from './queue'

interface Narrowing {
  readonly open: boolean
  readonly facets: Facets | null
}

export const useNarrowing = create<Narrowing>(() => ({ open: false, facets: null }))

export function toggleNarrowing(): void {
  useNarrowing.setState(({ open }) => ({ open: !open }))
}

/** Counts anew what the filters could be. */
export async function loadFacets(): Promise<void> {
  const { listing } = useQueue.getState()
  const reply = await ask((desk) => desk.facets(listing))
  if (reply.ok && useQueue.getState().listing === listing) useNarrowing.setState({ facets: reply.value })
}
