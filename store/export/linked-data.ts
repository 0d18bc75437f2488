/** The article as schema.org NewsArticle in JSON-LD (https://schema.org/NewsArticle), for search engines and importers. */
import type { Article, ArticleTag, TagKind } from '../model'
import { names, plain } from './plain'

const types: Readonly<Record<Exclude<TagKind, 'topic' | 'keyword'>, string>> = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  object: 'Thing',
  event: 'Event',
}

/** JSON for a script element: `<` is escaped, so that neither `</script>` nor `<!--` in copy can end or open anything. */
export function linkedData(article: Article): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: known(article.headline),
    alternativeHeadline: known(article.subhead),
    author: article.byline === undefined ? undefined : authors(article.byline),
    dateline: known(article.dateline),
    inLanguage: known(article.language),
    keywords: some(names(article.tags)),
    about: some(article.tags.filter(({ kind }) => kind === 'topic').map(topic)),
    mentions: some(article.tags.flatMap(mention)),
  }
  return JSON.stringify(data).replace(/</g, '\\u003c')
}

const known = (text: string | undefined) => (text === undefined ? undefined : plain(text))
const some = <T>(list: readonly T[]) => (list.length === 0 ? undefined : list)

function topic({ name, code }: ArticleTag) {
  return { '@type': 'DefinedTerm', name: plain(name), termCode: known(code) }
}

function mention({ kind, name, code }: ArticleTag) {
  if (kind === 'topic' || kind === 'keyword') return []
  return [{ '@type': types[kind], name: plain(name), identifier: known(code) }]
}

/** "Jane Roe and John Doe, Foreign Staff" is two people; "A, B and C" is three. What follows a last comma is a title. */
function authors(byline: string): readonly { '@type': 'Person'; name: string }[] {
  const names = plain(byline).split(/\s*;\s*/).flatMap(namesOf)
  return names.filter((name) => name !== '').map((name) => ({ '@type': 'Person', name }))
}

function namesOf(byline: string): readonly string[] {
  const [first = '', ...rest] = byline.split(/\s*,\s*/)
  const isList = / and |&/.test(rest[rest.length - 1] ?? '')
  return (isList ? [first, ...rest] : [first]).flatMap((part) => part.split(/\s+and\s+|\s*&\s*/))
}
