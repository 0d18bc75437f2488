/** Random stories for the laws: real words, every mark the passes know, in every role; and pure noise. */
import fc from 'fast-check'
import { blockId, roles, storyId, type Block, type Role, type Story } from '../../store/model'

const words = [
  'the', 'a', 'of', 'but', 'was', 'storm', 'workers', 'Jane', 'Roe', 'Harbour', "group's", "workers'", "'90s", "'em", "rock 'n' roll", 'AP', 'Reuters',
  'AFP', 'photo', 'Photo:', 'by', 'By', 'Photo by', 'BERLIN', 'BEIRUT, Lebanon', '2019-2022', '5\'10"', '12"', 'Hawai‘i', 'über', 'l\'eau', 'رويترز',
  'القاهرة', 'don’t', '😀', 'word', 'Friday', 'long', 'line', '10', '2.5', 'NATO', 'Getty Images', 'REUTERS/Jane Roe', 'AP Photo/Jane Roe', 'file', 'handout',
  '&amp;', '&amp;amp;', '&#8217;', '&nbsp;', '&am', 'p;', '&#112;', '#38;', '&lt;', 'DÃ©cÃ¨s', 'Ã©', 'â€™', 'â€œ', 'Ãƒ©', 'Â\u00A0', 'CAFÉ”', 'Ø§Ù„Ø¹',
  '5 per cent', 'percent', 'January 15', 'Feb. 3', '5pm', '6 A.M.', 'U.S.', 'web site', 'okay', 'towards', 'و', 'و"القدس', 'انتهى.وعادت', '(وكالات)', "l'", '10\'x12\'',
  'ended.The', 'ended."The', 'Feb. 30', 'Monday, Nov. 24, 2026', '25:70 GMT', '(here)', 'STORM CLOSES HARBOUR', 'Nаto', 'https://t.co/x?utm_source=a', 'https://example.com/', '“ word ”',
]
const marks = [
  '"', '"', '“', '”', "'", '‘', '’', '„', '«', '»', '``', "''", '`', '´', '--', '---', '----', ' - ', ' _ ', '—', ' — ', '–', ' – ', '...', '. . .', '…', ',', '.', '?', '!',
  ':', ';', '(', ')', '[', ']', '(AP)', '(Reuters photo)', '(AFP/Getty Images)', '(Photo by Jane Roe/AP)', ' | ', '/', '\u00A0', '\u00AD', '\u200B', '\u200F', '\u202E', '\t',
  '\uFEFF', '  ', ' ', ' ', ' ', ' ', ' ', ' ', '°', '′',
]

const piece = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...words) }, { weight: 5, arbitrary: fc.constantFrom(...marks) })
const loose = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''))
const spaced = fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 24 }).map((pieces) => pieces.flat().join(''))
const noise = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replace(/[\n\r]/g, ' '))

/** Lines that stand again, whole, cut, in capitals, with a site or a credit behind. */
const again = fc.tuple(
  fc.constantFrom('Harbour opens after the storm of the century', 'Jane Roe looks at the harbour after the storm, Friday.', 'The harbour opened on Friday after the storm, the mayor said, and the first of the ferries left at noon.'),
  fc.constantFrom((text: string) => text, (text: string) => text.toUpperCase(), (text: string) => `${text.slice(0, 30)}…`, (text: string) => `${text.slice(0, 25)}...`,
    (text: string) => `${text} - The Example`, (text: string) => `${text} (AP)`, (text: string) => `${text} (Reuters photo)`,
    (text: string) => `"${text}"`, (text: string) => ` ${text} `),
).map(([text, bent]) => bent(text))

export const line: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: spaced },
  { weight: 3, arbitrary: loose },
  { weight: 1, arbitrary: noise },
  { weight: 3, arbitrary: again },
)

const role = fc.oneof({ weight: 5, arbitrary: fc.constantFrom<Role>('paragraph', 'caption', 'headline') }, { weight: 3, arbitrary: fc.constantFrom(...roles) })
const language = fc.constantFrom('en', 'en', 'en', 'de', 'fr', 'es', 'ar', 'pl', 'fi', undefined)

export const randomStory: fc.Arbitrary<Story> = fc
  .tuple(fc.array(fc.tuple(role, line, fc.integer({ min: 0, max: 12 })), { maxLength: 9 }), language)
  .map(([lines, tag]) => ({
    id: storyId('s1'),
    source: { file: 'random.txt', format: 'text', sha256: '0'.repeat(64), importer: 'text-1' },
    blocks: blocksOf(lines),
    fields: tag === undefined ? {} : { language: tag },
  }))

function blocksOf(lines: readonly (readonly [Role, string, number])[]): readonly Block[] {
  let at = 0
  return lines.map(([kind, text, chance], index): Block => {
    const source = text === '' ? [] : [{ from: at, to: at + text.length }]
    at += text.length + 1
    const block = { id: blockId(`b${index + 1}`), role: kind, text, source }
    return chance === 0 ? { ...block, furniture: { rule: 'furniture/crumb', reason: 'A crumb of the page, not copy.' } } : block
  })
}
