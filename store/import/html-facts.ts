/** What a page says of itself outside its copy: title, og:title, JSON-LD, authors, language. */
import type { Token } from 'parse5'
import type { Wire } from '../model'
import { ownGenerator } from './html-own'

/** A page's linked data is read no further than this, in characters a script; real ones are some 10,000. */
const longestData = 1_000_000
/** Objects of linked data looked at. */
const mostObjects = 10_000

const headlineNames = ['og:title', 'twitter:title', 'dc.title']
const authorNames = ['author', 'article:author', 'parsely-author', 'dc.creator', 'byl']

export class PageFacts {
  private readonly metas = new Map<string, string>()
  private readonly data: unknown[] = []
  private title = ''
  private language: string | undefined
  private script = ''

  startTag(name: string, attributes: readonly Token.Attribute[]): void {
    const value = (key: string) => attributes.find((attribute) => attribute.name === key)?.value.trim() ?? ''
    if (name === 'html' || name === 'body') this.language ??= languageTag(value('lang') || value('xml:lang'))
    if (name !== 'meta') return
    const key = (value('property') || value('name') || value('itemprop')).toLowerCase()
    const content = value('content')
    if (key !== '' && content !== '' && !this.metas.has(key)) this.metas.set(key, content)
    if (value('http-equiv').toLowerCase() === 'content-language') this.language ??= languageTag(content)
  }

  titleText(characters: string): void {
    if (this.title.length < 2_000) this.title += characters
  }

  scriptText(characters: string): void {
    if (this.script.length < longestData) this.script += characters
  }

  /** The end of a linked-data script; one that is no JSON is left alone, as search engines do. */
  scriptEnd(): void {
    try {
      this.data.push(JSON.parse(this.script))
    } catch {
      // Half the pages of the web carry a trailing comma here; the copy does not depend on it.
    }
    this.script = ''
  }

  /** Whether Copydesk wrote the page. */
  get isOwn(): boolean {
    return this.metas.get('generator') === ownGenerator
  }

  /** The article's text as the linked data gives it; most pages give none. */
  articleText(): string | undefined {
    const text = this.article()?.['articleBody']
    return typeof text === 'string' && text.trim() !== '' ? text : undefined
  }

  stated(): Wire['stated'] {
    const article = this.article()
    const headline = this.first(headlineNames) ?? line(article?.['headline']) ?? line(this.title)
    const byline = authorsOf(article?.['author']) ?? this.first(authorNames)
    return {
      ...(headline !== undefined && { headline }),
      ...(byline !== undefined && !/^https?:/i.test(byline) && { byline: byline.replace(/^by\s+/i, '') }),
      ...(this.language !== undefined && { language: this.language }),
    }
  }

  private article(): Thing | undefined {
    return this.data.map(articleOf).find((found) => found !== undefined)
  }

  private first(names: readonly string[]): string | undefined {
    return names.map((name) => line(this.metas.get(name))).find((text) => text !== undefined)
  }
}

/** One line of at most 1,000 characters, or nothing. */
function line(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value.slice(0, 1_000).replace(/[\s\u0000-\u001F]+/g, ' ').trim()
  return text === '' ? undefined : text
}

/** BCP 47, in its usual letters: "en_us" is "en-US". Anything else is not there. */
function languageTag(text: string): string | undefined {
  if (text === '' || text.length > 35) return undefined
  try {
    return Intl.getCanonicalLocales(text.replace(/_/g, '-'))[0]
  } catch {
    return undefined
  }
}

type Thing = Readonly<Record<string, unknown>>

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The first article in the data, wherever it is packed: in a list, in `@graph`, as `mainEntity` of a page. */
function articleOf(data: unknown): Thing | undefined {
  const queue: unknown[] = [data]
  for (let at = 0; at < queue.length && at < mostObjects; at += 1) {
    const value = queue[at]
    if (Array.isArray(value)) for (const item of value.slice(0, mostObjects)) queue.push(item)
    if (!isThing(value)) continue
    if (types(value).some((type) => /(Article|BlogPosting|LiveBlogPosting|Report)$/.test(type))) return value
    queue.push(value['@graph'], value['mainEntity'], value['mainEntityOfPage'])
  }
  return undefined
}

function types(thing: Thing): readonly string[] {
  const type = thing['@type']
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string')
}

function authorsOf(author: unknown): string | undefined {
  const people = (Array.isArray(author) ? author.slice(0, 20) : [author]).map((one: unknown) => line(isThing(one) ? one['name'] : one))
  const names = [...new Set(people.filter((name): name is string => name !== undefined && !/^https?:/i.test(name)))]
  if (names.length < 2) return names[0]
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`
}
