/**
 * Which way what is typed in a field runs; an empty field runs as the interface does, its hint with it. `dir="auto"` does not: Chromium
 * draws an empty field from the left, and leaves one that is emptied by a key as it was.
 */
import { direction } from '../../store/model'

export const typedDirection = (typed: string): 'ltr' | 'rtl' | undefined => (typed.trim() === '' ? undefined : direction(typed))
