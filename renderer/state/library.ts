/** The library's own state: whether it can be written, and why not; and who works in it here. */
import { create } from 'zustand'

export const useLibrary = create<{ readonly readOnly: string | null; readonly who: string }>(() => ({ readOnly: null, who: '' }))

/** Why nothing may be changed; `null` where everything may. */
export const whyReadOnly = (): string | null => useLibrary.getState().readOnly
