/** One space between words, none before a comma, no invisible characters: what pages and old editors leave behind. */
import { direction, type Block, type Change, type Pass, type RuleId } from '../../model'
import { isDigit, isWordCharacter, languageOf } from '../copy'
import { quoteStyle } from '../language-marks'
import { runningWith, signs } from '../lines'
import { textChange, type Edit } from '../make-change'

export const spaces: Pass = {
  id: 'spaces',
  title: 'Spaces',
  after: ['furniture', 'repeats'],
  keeps: 'letters',
  finds: 'changes',
  find(story) {
    const french = languageOf(story) === 'fr'
    const lowMarks = quoteStyle(story)?.single.open === '‚'
    return { changes: runningWith(story, signs.space).flatMap((block) => spacesIn(block, french, lowMarks)), queries: [] }
  },
}

/** Spaces of any width, and characters nobody sees. Left out: U+200C and U+200D shape Persian, Indic and emoji; U+3000 is Japanese. */
const runs = /[ \t\n\v\f\r\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u2060\uFEFF\u00AD\u180E\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]+/g
const visible = /[ \t\n\v\f\r\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F]/
const invisible = /[\u200B\u2060\uFEFF\u00AD\u180E\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g
/** Direction marks: kept wherever right-to-left letters stand in the line, for there they carry meaning. */
const marks = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g
const hebrewOrArabic = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

/** `lowMarks`: a comma before a word may have been typed for ‚, which opens a quotation in this language. */
function spacesIn(block: Block, french: boolean, lowMarks: boolean): readonly Change[] {
  const { text } = block
  // What turns a headline's letters round is a trick: the editor is asked (see `headlines`).
  const isTitle = block.role === 'headline' || block.role === 'subhead'
  const keepMarks = hebrewOrArabic.test(text) || direction(text) === 'rtl'
  const changes: Change[] = []
  for (const match of text.matchAll(runs)) {
    const [run] = match
    if ((keepMarks && run.search(marks) !== -1) || (isTitle && /[\u202D\u202E]/.test(run))) continue
    if (!lowMarks && visible.test(run) && isBeforeWord(text, match.index, run.length)) {
      const mark = text.charAt(match.index + run.length)
      changes.push(explained(block, { from: match.index, before: run + mark, after: `${mark} ` }))
      continue
    }
    const after = proper(text, match.index, run, french)
    if (after !== run) changes.push(explained(block, { from: match.index, before: run, after }))
  }
  return changes
}

/** "the suspect, 34 ,was held": the comma belongs to the word before it, the space behind it. */
function isBeforeWord(text: string, from: number, length: number): boolean {
  return /^[,،]\p{L}{2}/u.test(text.slice(from + length, from + length + 3)) && (isWordCharacter(text[from - 1]) || /[)\]%]/.test(text[from - 1] ?? ''))
}

/** What should stand in place of a run of spaces. */
function proper(text: string, from: number, run: string, french: boolean): string {
  const left = text[from - 1]
  const right = text.slice(from + run.length, from + run.length + 12).replace(invisible, '')
  if (!visible.test(run)) return ''
  if (left === undefined || right === '') return ''
  const firm = /[\u00A0\u202F]/.exec(run)?.[0]
  if (french && firm !== undefined && firmInFrench(left, right)) return firm
  if (left === '(' || left === '[' || right[0] === ')' || right[0] === ']') return ''
  return beforePoint(text, from, right, french) ? '' : ' '
}

/** French sets a space that does not break before `; : ! ? »`, after `«` and inside large numbers. */
function firmInFrench(left: string, right: string): boolean {
  return left === '«' || /^[;:!?»%€]/.test(right) || (isDigit(left) && isDigit(right[0]))
}

/** `word ,` and `word .` but not `. . .`, ` .5`, ` :)`, `2 : 1`, nor what French writes. */
function beforePoint(text: string, from: number, right: string, french: boolean): boolean {
  if (!/^[,.;:!?،؛؟](?:[ \t\u00A0\u202F"“”„«»'‘’`´()[\]|–—-]|$)/.test(right) || /^\.\s?\./.test(right)) return false
  if (/^[:;]-?[)(]/.test(right) || (french && /^[;:!?]/.test(right))) return false
  // A quotation mark counts as part of the word it closes; whether it is straight or curly must make no difference.
  let word = from - 1
  while (/["“”'‘’»´`′″]/.test(text[word] ?? '')) word -= 1
  const left = text[word] ?? ''
  if (right[0] === ':' && isDigit(left)) return false
  return isWordCharacter(left) || /[)\]%!?,]/.test(left) || (word < from - 1 && left === '.')
}

function explained(block: Block, edit: Edit): Change {
  const [rule, reason] = why(block.text, edit)
  return textChange(rule, reason, block, [edit])
}

function why(text: string, { from, before, after }: Edit): readonly [RuleId, string] {
  if (from === 0) return ['spaces/edge', 'A line does not begin with a space.']
  if (from + before.length === text.length) return ['spaces/edge', 'A line does not end with a space.']
  if (before.replace(invisible, '') === after) return ['spaces/invisible', 'An invisible character stood inside the words.']
  if (after === '' || /[,،]/.test(after)) return ['spaces/before-point', 'No space belongs before a punctuation mark or inside brackets.']
  if (before.length === 1) return ['spaces/plain', 'A tab or a hard space became a plain one.']
  return ['spaces/double', 'One space is enough between words.']
}
