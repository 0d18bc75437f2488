/**
 * The shapes in which a picture's credit hangs on its caption: "(Reuters photo)", "(AP Photo/Jane Roe)", "REUTERS/Jane Roe",
 * "Photo: Jane Roe", "Jane Roe/AP", "(رويترز)". What looks like one but names nobody ("(left)", "(file)", "(NATO)") is no credit.
 */
import { isAgency, spellsOut } from './agencies'

/** No credit is longer; also keeps every expression here on a short text. */
const longest = 120

export interface CreditFound {
  /** Length of the caption without the credit and the space before it. */
  readonly caption: number
  /** Where the credit begins, its bracket included. */
  readonly from: number
}

/** "Photo:", "Photo by", "Photograph:", "File photo:", "Foto:", "تصوير:" - a label that says a name follows. */
const label =
  /^(?:(?:file|handout|stock)\s+)?(?:crédit(?:\s+photo)?|crédito|(?:(?:photo|image|picture|video)\s+)?credits?|photo(?:graph|s)?|image|picture|pic|graphic|foto|fotos|bild|quelle|фото|снимок|图片?|摄影?|写真|撮影|사진|تصوير|الصورة|صورة)\s*(?:[:：]|\b(?:by|from|von|de|par|di|courtesy(?:\s+of)?)(?=\s)|\s-\s)\s*:?\s*/iu

const name = /^(?:\p{Lu}[\p{L}\p{M}.'’‘`´-]*|al|el|bin|bint|ibn|abu|van|von|der|den|de|da|di|du|la|le|of|and|for|y|et|und)(?:\s+(?:\p{Lu}[\p{L}\p{M}.'’‘`´-]*|al|el|bin|bint|ibn|abu|van|von|der|den|de|da|di|du|la|le|of|and|for|y|et|und)){0,6}$/u

/** More credits than this on one caption, and it is no caption. */
export const mostCredits = 6

/** Where the credit at the end of a caption begins; `null` when there is none. */
export function creditAtEnd(text: string): CreditFound | null {
  return inBrackets(text) ?? unbracketed(text)
}

function inBrackets(text: string): CreditFound | null {
  const end = text.trimEnd()
  const tail = Math.max(0, end.length - longest)
  const match = /[([（［]([^()[\]（）［］]+)[)\]）］][.。]?$/.exec(end.slice(tail))
  const inner = match?.[1]
  if (match === null || inner === undefined) return null
  const from = tail + match.index
  const before = text.slice(0, from)
  const isNamed = isCredit(inner) || networks.test(inner) || isPhotoOf(inner) || isArabicAgency(inner) || standsApart(before, inner)
  if (!isNamed || spellsOut(before, inner)) return null
  return { caption: before.trimEnd().length, from }
}

/** Where pictures are found that nobody sells. */
const networks = /^(?:X|Twitter|Facebook|Instagram|Telegram|TikTok|YouTube|LinkedIn|إكس|تويتر|فيسبوك|إنستغرام|انستغرام|تلغرام|يوتيوب)$/

/** "(Norwire photo)": an agency nobody has listed is still one when the brackets speak of its photo. */
function isPhotoOf(inner: string): boolean {
  return /\s(?:photo|picture)$/i.test(inner) && name.test(inner.trim().replace(/\s+(?:(?:file|handout)\s+)?(?:photo|picture)$/i, ''))
}

/** "… Feb. 14, 2024. (NWA)": a name in brackets after the caption's full stop is no part of its sentence. */
function standsApart(before: string, inner: string): boolean {
  const parts = inner.trim().split(/\s*\/\s*/)
  if (parts.length === 2 && before.trim() === '') return parts.every((part) => name.test(part))
  return /[.!?…؟。]["”’»)]*$/.test(before.trimEnd()) && parts.length <= 3 && parts.every((part) => name.test(part))
}

/** "(وكالة الأنباء السورية)", "(وكالات)", "(الأناضول/محمد علي)", "(رويترز - أرشيف)": agencies, named or not, with a name or without. */
function isArabicAgency(inner: string): boolean {
  if (!/^[\p{Script=Arabic}\p{M}\s./،–-]{3,60}$/u.test(inner)) return false
  const parts = stripped(inner).split(/\s*[/،–-]\s*/).filter((part) => part !== '')
  return parts.length <= 3 && parts.some((part) => isAgency(part) || /^(?:وكالات|وكالة\s+\S+(?:\s\S+){0,3})$/.test(part.trim()))
}

/**
 * A credit without brackets must begin the line or follow a sentence's end, a bar or a dash: nobody writes "spoke to Reuters"
 * so. Only "… the second leg, Wednesday REUTERS/Jane Roe" or "AP Photo/Jane Roe", capitals and a stroke, needs nothing before it.
 */
function unbracketed(text: string): CreditFound | null {
  const tail = Math.max(0, text.length - longest)
  const starts = [...text.slice(tail).matchAll(/(?:(?<=[^\s.])[.!?]["”’»)]?\s+(?:\/\s*)?|\s+[|–_-]\s+|\s*(?:-{2,3}|—)\s*|\s+\/\s*(?=[A-Z])|\s+(?=[A-Z]{2,8}(?:\s(?:File\s|Handout\s)?(?:Photo|Pool))?\/[A-Z])|\s+(?=(?:(?:Photo|Image|Picture)\s)?(?:Photo(?:graph)?|Image|Picture|Credit|Foto|Bild|Crédit(?:\sphoto)?|Фото|Снимок|PHOTO|CREDIT)\s?:\s?\S))(?=\S)/gu)]
  for (const start of [...(tail === 0 ? [null] : []), ...starts]) {
    const from = start === null ? 0 : tail + start.index + start[0].length
    const credit = text.slice(from).trimEnd()
    if (!isCredit(credit, true) && !(start !== null && isOnAssignment(credit))) continue
    const end = start === null ? 0 : tail + start.index
    const point = /^[.!?]["”’»)]?/.exec(start?.[0] ?? '')?.[0].length ?? 0
    return { caption: end + point, from }
  }
  return nameAndAgency(text) ?? sellerLast(text)
}

/** "Jane Roe for The Example", "Jane Roe via Example Pictures": behind a caption's last sentence it is nothing else. */
function isOnAssignment(credit: string): boolean {
  const [who = '', forWhom = '', more] = credit.replace(/\.$/, '').split(/\s+(?:for|via)\s+/)
  return more === undefined && forWhom !== '' && who.includes(' ') && name.test(who) && name.test(forWhom)
}

/** "… in the harbour Jane Roe/AP": two capital words behind a small one, a stroke and an agency. */
function nameAndAgency(text: string): CreditFound | null {
  const tail = Math.max(0, text.length - longest)
  const match = /(?<=\p{Ll})\s+(\p{Lu}[\p{Ll}’'-]+\s\p{Lu}[\p{L}’'-]+)\/([^/\s][^/]{1,30})$/u.exec(text.slice(tail).trimEnd())
  return match?.[2] === undefined || !isAgency(match[2]) ? null : behindSpace(match, tail)
}

/** "… for talks, March 3, 2021 Getty Images": who only sells pictures, behind a small letter or a figure. */
function sellerLast(text: string): CreditFound | null {
  const tail = Math.max(0, text.length - longest)
  const match = /(?<=[\p{Ll}\p{Nd}])(?<!\s(?:of|by|from|to|with|at|for|and|in|the))\s+(?:Getty Images|Shutterstock|Alamy(?: Stock Photo)?|iStock(?:photo)?|NurPhoto|Picture Alliance)$/u.exec(text.slice(tail).trimEnd())
  return match === null ? null : behindSpace(match, tail)
}

/** A credit found with the space before it, in a text that is looked at from `tail` on. */
function behindSpace(match: RegExpExecArray, tail: number): CreditFound {
  const caption = tail + match.index
  return { caption, from: caption + (/^\s+/.exec(match[0])?.[0].length ?? 0) }
}

/** "© 2026 AP". */
const owned = /^(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:(?:19|20)\d\d,?\s+)?(?=\S)/i

/** Whether words name who took or sent a picture. Without brackets, a bare agency must be a label's or one that is nothing else. */
export function isCredit(text: string, bare = false): boolean {
  const plain = text.trim().replace(/\.$/, '').replace(owned, '')
  const labelled = label.exec(plain)
  if (labelled !== null) return isNames(plain.slice(labelled[0].length))
  const photo = /^(?:photo|foto|фото)\s+(?=\p{Lu})/iu.exec(plain)
  if (photo !== null && isAgency(plain.slice(photo[0].length))) return true
  const parts = stripped(plain).split(/\s*[/|]\s*/)
  if (parts.length > 1) return parts.some(isAgencyPart) && parts.every((part) => isAgencyPart(part) || name.test(part))
  if (!isAgency(parts[0] ?? '')) return /^(?:handout|courtesy)\s+(?:via|from|of)\s+/i.test(plain) && isNames(stripped(plain))
  return !bare || (parts[0] ?? '').length > 2 || parts[0] === 'AP'
}

function isAgencyPart(part: string): boolean {
  return isAgency(part) || /\b(?:Images|Photos?|Pictures|Press|Wire|Agency|News)$/i.test(part) || /^(?:Handout|Pool|Handout via \S+)$/i.test(part)
}

/** One to four names or agencies, parted by strokes, commas or "and". */
function isNames(text: string): boolean {
  const parts = text.replace(/\.$/, '').split(/\s*[/|,،]\s*/)
  return parts.length <= 4 && parts.every((part) => isAgency(stripped(part)) || name.test(part.trim()) || /^[\p{Script=Arabic}\s.]{3,40}$/u.test(part))
}

/** Words that say "photo" around the names, each a step of its own: what is left is names and agencies only. */
const shells: readonly RegExp[] = [
  owned,
  /^[–—-]+\s+/,
  /^(?:خاص|صورة|أرشيف(?:ية)?)(?:\s*[-–/،]\s*|\s+)/,
  /\s*[-–/،]\s*أرشيف(?:ية)?$/,
  /^(?:photo|foto|фото)\s+(?=\p{Lu}[^/]*\/|\p{L}+\s*[)\]]*$)/iu,
  /^[\s([（［©\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/,
  /\s*[)\],）］]+[\s.。]*$/,
  /[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+$/,
  /(?<=[^.\s]{3})\.\s*$/,
  label,
  /^(?:file\s+)?(?:photograph(?:y|ed)?|photos?|image|picture)\s+(?:by|from|courtesy(?:\s+of)?|via)\s+/i,
  /^(?:courtesy(?:\s+of)?|handout\s+(?:photo\s+)?(?:via|from|by)|by|via|credit)\s+/i,
  /\s+(?:(?:file|handout|pool)\s+)?(?:photographs?|photos?|fotos?|pictures?)(?=\s*(?:$|\/))/i,
  /\s+(?:file|handout)(?=\s*(?:$|\/))/i,
]

/** Bare names of a credit; the parts to take out of it come from `creditCuts`. */
function stripped(credit: string): string {
  return creditCuts(credit).reduce((text, { from, cut }) => text.slice(0, from) + text.slice(from + cut.length), credit)
}

/** What to cut from a credit, one after the other, each offset in the text that the cuts before it left. Never all of it. */
export function creditCuts(credit: string): readonly { readonly from: number; readonly cut: string }[] {
  const cuts: { from: number; cut: string }[] = []
  if (credit.length > longest) return cuts
  let now = credit
  for (let shell = nextShell(now); shell !== null; shell = nextShell(now)) {
    cuts.push(shell)
    now = now.slice(0, shell.from) + now.slice(shell.from + shell.cut.length)
  }
  return cuts
}

function nextShell(text: string): { readonly from: number; readonly cut: string } | null {
  for (const shell of shells) {
    const match = shell.exec(text)
    if (match !== null && match[0] !== '' && match[0].length < text.length) return { from: match.index, cut: match[0] }
  }
  return null
}
