/** Captions by how they begin: "FILE PHOTO: …", "In this file photo …", "Image: …", "Pictured: …". */
import { captionStarts } from './words/captions'

const start = new RegExp(`^[(\\[]?(?:${captionStarts.join('|')})`, 'iu')

/** A caption says what a picture shows, so it has words enough for that; "Photo: Jane Roe" is a credit and is asked first. */
export function isCaption(text: string): boolean {
  return text.length <= 500 && text.length >= 30 && start.test(text)
}
