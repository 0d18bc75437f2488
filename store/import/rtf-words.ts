/** Control words of RTF that mean something for the copy. */

/** Destinations that hold no copy. `\*` marks most others of the kind. */
export const silent: ReadonlySet<string> = new Set(
  (
    'fonttbl colortbl stylesheet info pict object objdata fldinst header headerl headerr headerf footer footerl footerr footerf generator listtable ' +
    'listoverridetable listtext pntext rsidtbl revtbl filetbl themedata colorschememapping latentstyles datastore xmlnstbl bkmkstart bkmkend ' +
    'annotation atnid atnauthor atndate atnref mmathPr nonshppict shppict shprslt userprops template password passwordhash'
  ).split(' '),
)

/** Characters that have a word of their own. */
export const characters: ReadonlyMap<string, string> = new Map([
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['endash', '–'],
  ['emdash', '—'],
  ['bullet', '•'],
  ['tab', '\t'],
  ['enspace', ' '],
  ['emspace', ' '],
  ['qmspace', ' '],
  ['zwj', '\u200D'],
  ['zwnj', '\u200C'],
  ['ltrmark', '\u200E'],
  ['rtlmark', '\u200F'],
])

/** Windows' number of a font's character set (`\fcharset`) to its code page. */
export const codePages: Readonly<Partial<Record<number, string>>> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}

/** `\ansicpg1251`, or the set of the old Macintosh and IBM PC. */
export function codePage(number: number): string {
  const twoBytes: Readonly<Partial<Record<number, string>>> = { 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 874: 'windows-874', 10000: 'macintosh', 65001: 'utf-8' }
  return twoBytes[number] ?? (number < 1000 ? `cp${String(number)}` : `windows-${String(number)}`)
}
