/** The styles and the one kind of list of a Word file, by the names Word itself knows ("heading 2", "caption"). */
import type { Article } from '../model'
import { element, group } from './xml'

export type StyleId = 'Normal' | 'Title' | 'Subtitle' | 'Byline' | 'Heading2' | 'Quote' | 'ListBullet' | 'Caption' | 'Credit' | 'Contributor'

interface Style {
  readonly id: Exclude<StyleId, 'Normal'>
  readonly name: string
  /** Half points. */
  readonly size?: number
  readonly bold?: true
  readonly italic?: true
  readonly list?: true
}

const styles: readonly Style[] = [
  { id: 'Title', name: 'Title', size: 40, bold: true },
  { id: 'Subtitle', name: 'Subtitle', size: 28 },
  { id: 'Byline', name: 'Byline', bold: true },
  { id: 'Heading2', name: 'heading 2', size: 26, bold: true },
  { id: 'Quote', name: 'Quote', italic: true },
  { id: 'ListBullet', name: 'List Bullet', list: true },
  { id: 'Caption', name: 'caption', size: 20 },
  { id: 'Credit', name: 'Credit', size: 20, italic: true },
  { id: 'Contributor', name: 'Contributor', italic: true },
]

const value = (name: string, written: string | number) => element(name, { 'w:val': written })

/** Letters in Latin and in Arabic or Hebrew are set apart in Word: each fact stands twice (`b` and `bCs`). */
export function documentStyles(main: string, language: string | undefined, direction: Article['direction']): string {
  const tongue = language === undefined ? '' : element('w:lang', direction === 'rtl' ? { 'w:bidi': language } : { 'w:val': language })
  const fonts = element('w:rFonts', { 'w:ascii': 'Times New Roman', 'w:hAnsi': 'Times New Roman', 'w:cs': 'Times New Roman' })
  const letters = element('w:rPr', {}, fonts, value('w:sz', 24), value('w:szCs', 24), tongue)
  const space = element('w:pPr', {}, element('w:spacing', { 'w:after': 160 }))
  return group(
    'w:styles',
    { 'xmlns:w': main },
    group('w:docDefaults', {}, element('w:rPrDefault', {}, letters), element('w:pPrDefault', {}, space)),
    element('w:style', { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' }, value('w:name', 'Normal'), element('w:qFormat', {})),
    ...styles.map(styleOf),
    tableGrid(),
  )
}

function styleOf({ id, name, size, bold, italic, list }: Style): string {
  const letters = [
    bold === true ? element('w:b', {}) + element('w:bCs', {}) : '',
    italic === true ? element('w:i', {}) + element('w:iCs', {}) : '',
    size === undefined ? '' : value('w:sz', size) + value('w:szCs', size),
  ].join('')
  const listed = list === true ? element('w:pPr', {}, element('w:numPr', {}, value('w:numId', 1))) : ''
  const look = letters === '' ? '' : element('w:rPr', {}, letters)
  const isOwn = id === 'Byline' || id === 'Credit' || id === 'Contributor'
  const about = { 'w:type': 'paragraph', 'w:customStyle': isOwn ? 1 : undefined, 'w:styleId': id }
  return element('w:style', about, value('w:name', name), value('w:basedOn', 'Normal'), element('w:qFormat', {}), listed, look)
}

function tableGrid(): string {
  const line = (side: string) => element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' })
  const borders = element('w:tblBorders', {}, ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line))
  return element('w:style', { 'w:type': 'table', 'w:styleId': 'TableGrid' }, value('w:name', 'Table Grid'), element('w:tblPr', {}, borders))
}

export function numbering(main: string): string {
  const level = element(
    'w:lvl',
    { 'w:ilvl': 0 },
    value('w:start', 1),
    value('w:numFmt', 'bullet'),
    value('w:lvlText', '•'),
    value('w:lvlJc', 'left'),
    element('w:pPr', {}, element('w:ind', { 'w:left': 360, 'w:hanging': 360 })),
  )
  const list = element('w:abstractNum', { 'w:abstractNumId': 0 }, level)
  return group('w:numbering', { 'xmlns:w': main }, list, element('w:num', { 'w:numId': 1 }, value('w:abstractNumId', 0)))
}
