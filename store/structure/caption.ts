/** Captions by how they begin: "FILE PHOTO: …", "In this file photo …", "Image: …", "Pictured: …". */
import { beginnings } from './beginnings'
import { captionStarts, placesAmongCommas, placesBeforeColon, placesInBrackets } from './words/captions'

const begins = beginnings([['caption', captionStarts]], { before: '[(\\[]?' })

/** A caption says what a picture shows, so it has words enough for that; "Photo: Jane Roe" is a credit and is asked first. */
export function isCaption(lower: string): boolean {
  return lower.length <= 500 && lower.length >= 30 && begins(lower) !== undefined
}

const inBrackets = new RegExp(`[(\\[（](?:${placesInBrackets.join('|')})[,)\\]）]`, 'u')
const amongCommas = new RegExp(`, (?:${placesAmongCommas.join('|')}),`, 'u')
const beforeColon = new RegExp(`^(?:${placesBeforeColon.join('|')}):`, 'u')

/** It says who stands where in a picture: "(left)", ", right,": evidence, no proof. */
export function tellsPlaces(lower: string): boolean {
  if (lower.length >= 500) return false
  return (/[(（[]/.test(lower) && inBrackets.test(lower)) || (lower.includes(', ') && amongCommas.test(lower)) || (lower.includes(': ') && beforeColon.test(lower))
}
