/**
 * The head of a telex message: "ZCZC EXA001", lines of routing ("YY NLB", "REU123 4 OVR"), a keyword ("rc-bridge-opening"), or AAP's lines
 * that open with a sign (":SPORT - …" the keyword, "^" the headline). They are frame; the headline is for the labeller.
 */

export const isTelex = (message: string) => /(?:^|[\r\n])ZCZC\s/.test(message.slice(0, 4_000))

const mark = /(?:^|[\r\n])ZCZC[^\r\n]*(?:\r\n?|\n)?/
const keyword = /^(?:[a-z]{1,3}-[\w/-]{2,60}|[$:=*&+@~%].*)$/

/** "rc-bridge-opening" without its desk; of AAP's lines the last that names the story. */
export function telexKeyword(lines: readonly string[]): string | undefined {
  const named = lines.filter((line) => line.startsWith(':')).pop()?.replace(/^:\s*/, '')
  return named ?? lines.find((line) => /^[a-z]{1,3}-[\w/-]{2,60}$/.test(line))?.replace(/^[a-z]{1,3}-/, '')
}

/** Codes of a switch: capitals, digits and brackets, one of the words with a digit among its letters, or few and short. */
function isRouting(line: string): boolean {
  const words = line.split(/\s+/)
  if (!words.every((word) => /^[A-Z\d()/.-]{1,16}$/.test(word))) return false
  const isMixed = words.some((word) => /[A-Z]\d|\d[A-Z]|\([A-Z\d]+\)/.test(word))
  return isMixed || (words.length <= 3 && words.every((word) => word.length <= 4))
}

/** Where the text begins, in characters. */
export function telexHead(message: string): number {
  const found = mark.exec(message.slice(0, 4_000))
  let at = found === null ? 0 : found.index + found[0].length
  for (let lines = 0; lines < 8; lines += 1) {
    const next = /^([^\r\n]*)(?:\r\n?|\n)/.exec(message.slice(at, at + 500))
    const line = next?.[1]?.trim()
    if (next === null || line === undefined || line === '' || !(isRouting(line) || keyword.test(line))) return at
    at += next[0].length
  }
  return at
}
