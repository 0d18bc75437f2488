/** The library's own state: whether it can be written, and why not. */
import { create } from 'zustand'

export const useLibrary = create<{ readonly readOnly: string | null }>(() => ({ readOnly: null }))
