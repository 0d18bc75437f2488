/** The same story again: sketches by which copy is known, and the index that finds stories alike. The only door into this room. */
export { sketch, likeness, kept, type Likeness, type Sketch } from './sketch'
export { mergeWords, piecesOf } from './merge-words'
export { compare, type FoundItem, type Three } from './update'
export { takeOverSteps } from './take-over'
export { goesOn, itemKey, slugKey, versionOrder } from './versions'
export { AlikeIndex, isAlike, type Alike } from './alike-index'
