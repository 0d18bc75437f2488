/** The copy as NITF: what stands in `body.content` and `body.end`, in a NITF file and inside NewsML-G2. */
import { assertNever, type Article, type ArticleBlock, type ArticleCaption } from '../model'
import { cells } from './plain'
import { runs, type Run } from './runs'
import { element, field, group, groupIfAny, lines, words } from './xml'

/** Who contributed stands in the tagline where it closes the copy, as agencies have it. */
export function nitfContent(article: Article): string {
  const closing = closingAt(article.body)
  const copy = article.body.slice(0, closing).filter(isTold)
  const tagline = article.body.slice(closing).filter(isTold).map(({ text }) => words(text)).join('<br/>')
  return lines(
    groupIfAny('body.content', {}, ...runs(copy).map(run), ...article.captions.map(media)),
    tagline === '' ? '' : group('body.end', {}, element('tagline', {}, tagline)),
  )
}

function closingAt(body: readonly ArticleBlock[]): number {
  let at = body.length
  while (at > 0 && body[at - 1]?.kind === 'contributor') at -= 1
  return at
}

const isTold = ({ text }: ArticleBlock) => words(text) !== ''

function run({ kind, texts }: Run): string {
  switch (kind) {
    case 'paragraph':
      return lines(...texts.map((text) => field('p', text)))
    case 'contributor':
      return lines(...texts.map((text) => field('p', text, { class: 'contributor' })))
    case 'crosshead':
      return lines(...texts.map((text) => field('hl2', text)))
    case 'quote':
      return lines(...texts.map((text) => element('bq', {}, element('block', {}, field('p', text)))))
    case 'list-item':
      return group('ul', {}, ...texts.map((text) => field('li', text)))
    case 'table-row':
      return group('table', {}, ...texts.map((row) => element('tr', {}, ...cells(row).map((cell) => element('td', {}, words(cell))))))
    default:
      return assertNever(kind)
  }
}

/** The words for a picture that the desk puts in: the schema wants a reference, so it is there and points nowhere. */
function media({ text, credit }: ArticleCaption): string {
  const told = [field('media-caption', text), field('media-producer', credit)]
  return lines(...told) === '' ? '' : group('media', { 'media-type': 'image' }, element('media-reference', {}), ...told)
}
