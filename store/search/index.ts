/** Search: the index of all words of a library, and the language it is asked in. The only door into this room. */
export * from './query'
export * from './texts'
export { Bits } from './bits'
export { diskFiles, guestFiles, memoryFiles, type IndexFiles } from './files'
export { fold } from './fold'
export { tokens } from './scan'
export { openSearch, type Hit, type Matched, type Search, type Shown } from './search-room'
export type { Marked } from './snippet'
