/** Captions by how they begin: "FILE PHOTO: …", "In this file photo …", "Image: …", "Pictured: …". */
import { beginnings } from './beginnings'
import { captionStarts } from './words/captions'

const begins = beginnings([['caption', captionStarts]], { before: '[(\\[]?' })

/** A caption says what a picture shows, so it has words enough for that; "Photo: Jane Roe" is a credit and is asked first. */
export function isCaption(lower: string): boolean {
  return lower.length <= 500 && lower.length >= 30 && begins(lower) !== undefined
}
