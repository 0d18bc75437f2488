/** The place in a dateline: "STOCKHOLM, Aug 29, 2014 (AFP) -" is STOCKHOLM. The line itself keeps its words. */

/** What stands around the place: an agency in brackets or slashes, the dash before the copy. */
const ending = /\s*(?:\([^()]{1,60}\)|\/[^/\s]{1,30}\/|[-–—_:]+)$/
const agency = /^(?:AAP|AFP|ANP|ANSA|AP|APA|Belga|dpa|EFE|NTB|PA|PTI|Reuters|STT|TASS|TT|UPI)$/i

/** '' where the line names no place: Reuters puts the hour of sending there, ANA the day. */
export function placeIn(dateline: string): string {
  if (dateline === '') return ''
  let rest = dateline.trim().slice(0, 200)
  while (ending.test(rest)) rest = rest.replace(ending, '').trimEnd()
  // "ANSA TEST - ROMA, 01 LUG": the place is what stands last.
  const last = rest.split(/\s+[-–—]\s+/).pop() ?? ''
  const parts = last.split(/\s*[,،]\s*/).map(withoutDate).filter((part) => part !== '' && !agency.test(part))
  const isPlace = parts.length > 0 && parts.length <= 3 && parts.every((part) => /^[\p{Lu}\p{Lo}]/u.test(part) && part.length <= 60)
  return isPlace ? parts.join(', ') : ''
}

/** "SYDNEY March 22 AAP" and "01 LUG" without what tells the day: a word beside a number, the number, and all that follows. */
function withoutDate(part: string): string {
  return part.replace(/(?:^|\s)(?:\p{L}{3,10}\.?\s)?\d.*$/u, '').trim()
}

/**
 * The place a lead is datelined from by the sender's own name: "Harare, July 19 (The Daily Herald) - "; small agencies send theirs in
 * small letters and without a dash: "Genève (ats) Le scandale …", TASS between strokes: "MOSCOW, January 21. /TASS/. The …".
 */
export function placeOfLead(lead: string, provider: string): string {
  const start = lead.slice(0, 160)
  if (!start.includes('(') && !start.includes('/')) return ''
  const slashed = /^(\p{Lu}[^/]{2,60}?)\.?\s?\/[A-Z]{2,8}\/\.?\s/u.exec(start)
  if (slashed !== null) return placeIn(slashed[1] ?? '')
  const found = /^([^()]{2,80})\(([^()]{2,60})\)\s*[-–—_]/.exec(start)
  const isOwn = provider !== '' && found?.[2]?.trim().toLowerCase() === provider.trim().toLowerCase()
  const signed = /^([^()]{2,80}?)\s*\(([A-Z][A-Za-z/ -]{1,30})\)/.exec(start)
  if (signed !== null && (signed[2] ?? '').split('/').some((name) => agency.test(name))) return placeIn(signed[1] ?? '')
  const small = /^(\p{Lu}[^().!?]{1,40}) \([a-z]{2,5}(?:\/[a-z]{2,5})?\)\s/u.exec(start)
  return isOwn ? placeIn(found[1] ?? '') : placeIn(small?.[1] ?? '')
}
