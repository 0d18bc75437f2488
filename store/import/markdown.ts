/** Markdown (CommonMark with GitHub's tables), its facts in YAML front matter as Copydesk, Jekyll and Hugo write them. */
import MarkdownIt from 'markdown-it'
import type { Problem, StatedTag } from '../model'
import type { BodyLine } from './body-lines'
import { readFrontMatter } from './front-matter'
import { htmlLines } from './html-body'
import type { Importer } from './importer'
import { isObject, objectsAt, stringsAt, text, textAt, type Json } from './json-tree'
import { readItems, type NewsItem, type Picture } from './news-item'
import { codedTag } from './subjects'

/** The HTML it makes is only read for its lines, as any page is. */
const reader = new MarkdownIt('default', { html: true, linkify: false, typographer: false })

/** A picture that is a paragraph of its own has its caption in its words, as Pandoc has it; a name of a file is none. */
reader.core.ruler.after('inline', 'figures', ({ tokens }) => {
  tokens.forEach((inside, at) => {
    const [picture, ...others] = inside.type === 'inline' ? (inside.children ?? []) : []
    const [open, close] = [tokens[at - 1], tokens[at + 1]]
    if (picture?.type !== 'image' || others.length > 0 || open?.type !== 'paragraph_open' || close === undefined || !/\S\s\S/.test(picture.content)) return
    inside.children = picture.children
    open.tag = 'figcaption'
    close.tag = 'figcaption'
  })
})

export const markdown: Importer = {
  format: 'markdown',
  version: 'markdown-3',
  read(source, about) {
    const { facts, body, fault } = readFrontMatter(source)
    const problems: readonly Problem[] = fault === undefined ? [] : [{ file: about.file, line: fault.line, code: 'malformed', message: fault.message }]
    return readItems([itemOf(facts, htmlLines(reader.render(body)))], about, problems)
  },
}

function itemOf(facts: Json, lines: readonly BodyLine[]): NewsItem {
  const title = textAt(facts, 'title', 'headline')
  const [first] = lines
  const isTitled = title === '' && first?.element === 'h1'
  return {
    headline: isTitled ? first.text : title,
    subhead: textAt(facts, 'subtitle', 'subhead', 'standfirst', 'description', 'summary'),
    bylines: namesAt(facts, 'byline', 'author', 'authors'),
    place: textAt(facts, 'dateline', 'location'),
    notes: namesAt(facts, 'ednote', 'note', 'notes'),
    body: isTitled ? lines.slice(1) : lines,
    pictures: objectsAt(facts, 'captions').map((picture): Picture => ({ caption: textAt(picture, 'text'), credit: textAt(picture, 'credit') })),
    slug: textAt(facts, 'slug'),
    urgency: textAt(facts, 'urgency'),
    embargo: textAt(facts, 'embargo'),
    language: textAt(facts, 'language', 'lang'),
    tags: tagsOf(facts),
    itemId: textAt(facts, 'id'),
    version: textAt(facts, 'version'),
    provider: textAt(facts, 'source', 'provider'),
    status: textAt(facts, 'status') || (textAt(facts, 'draft') === 'true' ? 'withheld' : 'usable'),
    dates: { created: textAt(facts, 'date', 'created'), modified: textAt(facts, 'lastmod', 'updated', 'modified') },
    copyright: textAt(facts, 'copyright'),
  }
}

/** One name, or a list of them. */
function namesAt(facts: Json, ...keys: readonly string[]): readonly string[] {
  const value = keys.map((key) => facts[key]).find((found) => found !== undefined && found !== '')
  if (Array.isArray(value)) return stringsAt({ value }, 'value')
  return [isObject(value) ? textAt(value, 'name') : text(value)].filter((name) => name !== '')
}

/** Copydesk's own `subjects` hold the codes; a tag that is one of them is not said again. */
function tagsOf(facts: Json): readonly (StatedTag | undefined)[] {
  const subjects = objectsAt(facts, 'subjects').map((one) => codedTag('topic', textAt(one, 'code'), textAt(one, 'name')))
  const coded = new Set(subjects.map((tag) => tag?.name))
  const names = [...namesAt(facts, 'tags'), ...namesAt(facts, 'keywords'), ...namesAt(facts, 'categories')]
  return [...subjects, ...names.filter((name) => !coded.has(name)).map((name): StatedTag => ({ kind: 'keyword', name }))]
}
