/** The library: stories on disk. The only door into this room. */
export * from './library'
export { openLibrary } from './open'
export type { OpenOptions } from './open'
export { readSections, readSettings, settingsChange } from './settings-schema'
export { WatchLedger } from './watch-ledger'
export { clearDerived } from './clear-derived'
export { mendable, verifyLibrary } from './verify'
export type { Fault, Verified } from './verify'
