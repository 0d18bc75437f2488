/** Which part of the inspector is shown. */
import { create } from 'zustand'

export const tabs = ['changes', 'tags', 'checks', 'versions', 'facts', 'notes', 'history'] as const
export type InspectorTab = (typeof tabs)[number]

export const useInspector = create<{ readonly tab: InspectorTab }>(() => ({ tab: 'changes' }))
export const setTab = (tab: InspectorTab): void => useInspector.setState({ tab })
