/** dpa's digitalwires (https://digitalwires.dpa.com): ninjs in spirit, with names of its own; its lists of categories hold everything. */
import type { StatedTag, TagKind } from '../model'
import { htmlLines } from './html-body'
import { isObject, objectsAt, textAt, type Json } from './json-tree'
import type { NewsItem } from './news-item'
import { codedTag } from './subjects'

export const isDigitalwires = (item: Json): boolean => textAt(item, 'format').startsWith('digitalwires')

export function digitalwiresItem(item: Json): NewsItem {
  const keywords = namesOf(item, 'keyword')
  return {
    headline: textAt(item, 'headline'),
    subhead: textAt(item, 'subhead'),
    summary: textAt(item, 'teaser'),
    bylines: [textAt(item, 'byline')],
    dateline: textAt(item, 'dateline'),
    notes: notesOf(item),
    body: [...htmlLines(withPictures(textAt(item, 'article_html'))), ...htmlLines(textAt(item, 'infobox_html'))],
    pictures: objectsAt(item, 'associations').map((one) => ({ caption: textAt(one, 'caption'), credit: textAt(one, 'creditline') })),
    // The word above the headline ("Ausstellung"), which all versions of a story have in common.
    slug: textAt(item, 'kicker'),
    urgency: textAt(item, 'urgency'),
    embargo: textAt(item, 'embargoed'),
    language: textAt(item, 'language'),
    keywords,
    tags: [...objectsAt(item, 'categories').map(tagOf), ...keywords.map((name): StatedTag => ({ kind: 'keyword', name }))],
    provider: namesOf(item, 'provider')[0] ?? textAt(item, 'creditline'),
    itemId: textAt(item, 'urn'),
    version: textAt(item, 'version'),
    status: textAt(item, 'pubstatus') || 'usable',
    category: codeOf(categoriesOf(item, 'desk')[0]),
    dates: { created: textAt(item, 'content_created'), modified: textAt(item, 'version_created'), sent: textAt(item, 'updated') },
    copyright: textAt(item, 'copyrightnotice'),
    usageTerms: textAt(item, 'usageterms'),
  }
}

/** A picture where it stands in the copy is an element with its words in attributes. */
const picture = /<dnl-image\s[^<>]{0,2000}?caption="([^"]{0,2000})"[^<>]{0,2000}>/g

const withPictures = (html: string): string => html.replace(picture, (_tag, caption: string) => `<figure><figcaption>${caption}</figcaption></figure>`)

/** The notepad has all notes in order; without one there are the notes themselves. */
function notesOf(item: Json): readonly string[] {
  const notepad = item['notepad']
  const parts = isObject(notepad) ? ['public_html', 'nonpublic_html'].map((name) => textAt(notepad, name)) : []
  const written = parts.flatMap((part) => htmlLines(part)).map(({ text }) => text)
  const notes = objectsAt(item, 'ednotes').map((one) => textAt(one, 'ednote'))
  return [...written, ...notes.filter((note) => !written.includes(note))]
}

const categoriesOf = (item: Json, type: string) => objectsAt(item, 'categories').filter((one) => typeOf(one) === type)
const namesOf = (item: Json, type: string) => categoriesOf(item, type).map((one) => textAt(one, 'name')).filter((name) => name !== '')
const typeOf = (category: Json) => textAt(category, 'type').replace(/^.*:/, '')
const codeOf = (category: Json | undefined) => textAt(category ?? {}, 'qcode').replace(/^.*:/, '') || textAt(category ?? {}, 'name')

const kinds: Readonly<Partial<Record<string, TagKind>>> = { dpasubject: 'topic', geosubject: 'place', poi: 'place' }

function tagOf(category: Json): StatedTag | undefined {
  const kind = kinds[typeOf(category)]
  return kind === undefined ? undefined : codedTag(kind, textAt(category, 'qcode'), textAt(category, 'name'))
}
