/** Lines that only part one thing from the next: rules, asterisks, end-of-message marks. */

/** Ritzau signs its copy off between strokes: "/ritzau/", "/ritzau/FINANS". */
const signOff = /^\/\p{L}[\p{L} .-]{1,24}\/[\p{L}-]{0,12}\.?$/u
/** Marks the end of a story in agency copy (ANPA 1312, IPTC 7901) or on a typewriter; whatever follows is another story. */
const endMarks = /^(?:n{4}|-\s*30\s*-|[-–—]?\s*ends?\s*[-–—]|#\s?#\s?#|\/{3}end|\(end\)|\[end\]|@@@)$/i
const rule = /^(?:[-–—]\s?){3,}$|^(?:[*•·✱]\s?){3,}$|^(?:[=~+#]\s?){3,}$|^[─━═]{2,}$/

/** AP sets three or more underscores between the items of one running story ("The Latest"): part of the copy, not an end. */
const sectionBreak = /^_{2,}$/

/** The letters one of them may begin with; asked first, for most lines begin with another. */
const otherLetter = /^[a-df-mo-z]/i

export type Separator = 'end' | 'rule' | 'section'

export function separatorOf(text: string): Separator | undefined {
  if (text.length > 200 || otherLetter.test(text)) return undefined
  if (endMarks.test(text) || signOff.test(text)) return 'end'
  if (sectionBreak.test(text)) return 'section'
  return rule.test(text) ? 'rule' : undefined
}
