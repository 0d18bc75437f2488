/**
 * Names for article files. They are made from copy, and copy is hostile: "../../etc/passwd", "CON", "a\u202Egpj.exe".
 * So only letters, marks, digits, pictographs and a few signs stay; every run of anything else becomes one hyphen.
 */
import { defaultFileName, type Article } from '../model'
import type { Issue } from './exporter'

/** Linux counts 255 bytes a name, not letters; half of it leaves room for folders, extensions and backup suffixes. */
const longest = 120
const fallback = 'story'

const blankLetters = /[\u115F\u1160\u3164\uFFA0]/g
const unsafe = /[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\u200C\u200D._’]+/gu
const edges = /^[^\p{L}\p{N}\p{Extended_Pictographic}]+|[\u200C\u200D._’-]+$/gu
/** Windows keeps these names for devices, with any extension and in any case; COM¹ counts as COM1. */
const device = /^(con|prn|aux|nul|conin|conout|(com|lpt)[0-9¹²³])$/i

export interface Named {
  readonly article: Pick<Article, 'slug' | 'headline' | 'language'>
  readonly issue: Pick<Issue, 'id' | 'at'>
  /** See `ExportOrder`. */
  readonly template?: string
}

/**
 * A name for the article's file, extension included, that no file system refuses and `taken` does not know.
 * Compare names by `nameKey`: "A.txt" and "a.txt" are one file on most desks.
 */
export function fileName(named: Named, extension: string, taken: (name: string) => boolean): string {
  const stem = safeStem(filled(named)) ?? safeStem(named.article.slug ?? '') ?? safeStem(named.article.headline ?? '') ?? fallback
  for (let count = 1; count <= 1_000_000; count += 1) {
    const suffix = count === 1 ? '' : `-${count}`
    const name = `${cut(stem, longest - suffix.length)}${suffix}.${extension}`
    if (!taken(name)) return name
  }
  throw new Error(`No free name for ${stem}`)
}

/** Names with equal keys are one file on some disk: case is folded, composed and decomposed letters are one. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')
}

/** The name of a folder inside the one an editor chose; '' where the words come to none. Never a path. */
export function folderName(words: string): string {
  return safeStem(words) ?? ''
}

/** What a name may be made of, for the window to show. */
export const nameParts = ['slug', 'headline', 'date', 'id', 'language'] as const
type NamePart = (typeof nameParts)[number]

const place = /\{([a-z|]{1,60})\}/g

/** The template with its places filled; whatever comes of it still goes through `safeStem`. */
function filled({ article, issue, template = defaultFileName }: Named): string {
  const values: Readonly<Record<NamePart, string>> = {
    slug: article.slug ?? '',
    headline: article.headline ?? '',
    date: issue.at.slice(0, 10),
    id: issue.id,
    language: article.language ?? '',
  }
  return template.replace(place, (_, names: string) => {
    const known = names.split('|').flatMap((name) => nameParts.filter((part) => part === name))
    return known.map((part) => safeStem(values[part])).find((value) => value !== undefined) ?? ''
  })
}

function safeStem(text: string): string | undefined {
  const words = text.normalize('NFC').replace(blankLetters, ' ').replace(/'/g, '’').replace(unsafe, '-').replace(/\.{2,}/g, '.')
  const stem = cut(words.replace(/-{2,}/g, '-').replace(edges, ''), longest)
  if (stem === '') return undefined
  const [name = ''] = stem.split('.')
  return device.test(name) ? cut(`${fallback}-${stem}`, longest) : stem
}

/** At most `bytes` bytes of UTF-8, never half a character, and a whole word where one ends near. */
function cut(stem: string, bytes: number): string {
  if (Buffer.byteLength(stem) <= bytes) return stem
  let kept = ''
  let size = 0
  for (const character of stem) {
    size += Buffer.byteLength(character)
    if (size > bytes) break
    kept += character
  }
  const word = kept.lastIndexOf('-')
  return (word > kept.length * 0.7 ? kept.slice(0, word) : kept).replace(edges, '')
}
