/** The same story again: sketches by which copy is known, and the index that finds stories alike. The only door into this room. */
export { sketch, likeness, kept, type Likeness, type Sketch } from './sketch'
export { goesOn, itemKey, slugKey, versionOrder } from './versions'
export { AlikeIndex, isAlike, type Alike } from './alike-index'
