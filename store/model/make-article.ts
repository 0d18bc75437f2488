/** Makes the article of a story: what stands in the copy, put in its places. Set-aside blocks and notes stay behind. */
import type { Article, ArticleBlock, ArticleCaption, ArticleTag } from './article'
import { assertNever } from './reply'
import { direction, type Block, type Role, type Source, type Story } from './story'
import type { Tag } from './tag'

/** Which tags go out with an article: what is settled (accepted, or stated by the wire and not refused), or suggestions too. */
export type TagsSent = 'settled' | 'all'

export function goesOut({ by, state }: Pick<Tag, 'by' | 'state'>, send: TagsSent): boolean {
  return state !== 'refused' && (send === 'all' || state === 'accepted' || by === 'source')
}

/**
 * The article a story comes to, with the tags an editor has accepted and those the wire states; with `all`, suggestions too.
 * Where two headlines are left standing the first is the headline and the others are crossheads.
 */
export function makeArticle(story: Story, tags: readonly Tag[] = [], send: TagsSent = 'settled'): Article {
  const live = story.blocks.filter(({ role, text }) => role !== 'set-aside' && text.trim() !== '')
  const headline = live.find(({ role }) => role === 'headline')
  const { slug, dateline, language, embargo } = story.fields
  const urgency = Number(story.fields.urgency ?? '')
  return {
    ...given('headline', headline?.text),
    ...given('subhead', joined(live, 'subhead')),
    ...given('byline', joined(live, 'byline')),
    ...given('dateline', dateline ?? live.find(({ role }) => role === 'dateline')?.text),
    ...given('slug', slug),
    ...given('language', language),
    direction: direction(headline?.text ?? live[0]?.text ?? ''),
    ...(urgency >= 1 && urgency <= 9 ? { urgency } : {}),
    ...given('embargo', embargo),
    captions: captions(live),
    body: live.flatMap((block) => (block === headline ? [] : bodyBlock(block))),
    notes: live.filter(({ role }) => role === 'note').map(({ text }) => text),
    tags: tags.filter((tag) => goesOut(tag, send)).map(articleTag),
    source: articleSource(ownedBy(story)),
  }
}

/** Keys in the order the command line documents; a key without a value is left out. */
function given<Key extends string>(key: Key, value: string | undefined): { readonly [K in Key]?: string } {
  return (value === undefined || value === '' ? {} : { [key]: value }) as { readonly [K in Key]?: string }
}

function joined(blocks: readonly Block[], role: Role): string | undefined {
  const texts = blocks.filter((block) => block.role === role).map(({ text }) => text)
  return texts.length === 0 ? undefined : texts.join('; ')
}

/** A credit belongs to the caption right before it; one that stands alone makes a caption without words. */
function captions(blocks: readonly Block[]): readonly ArticleCaption[] {
  const found: ArticleCaption[] = []
  let open = false
  for (const { role, text } of blocks) {
    const last = found[found.length - 1]
    if (role === 'caption') found.push({ text })
    else if (role === 'credit') {
      if (open && last !== undefined) found[found.length - 1] = { ...last, credit: last.credit === undefined ? text : `${last.credit}; ${text}` }
      else found.push({ text: '', credit: text })
    }
    open = role === 'caption' || (open && role === 'credit')
  }
  return found
}

function bodyBlock({ role, text }: Block): readonly ArticleBlock[] {
  switch (role) {
    case 'paragraph':
    case 'crosshead':
    case 'quote':
    case 'list-item':
    case 'table-row':
    case 'contributor':
      return [{ kind: role, text }]
    case 'headline':
      return [{ kind: 'crosshead', text }]
    case 'subhead':
    case 'byline':
    case 'dateline':
    case 'caption':
    case 'credit':
    case 'note':
    case 'set-aside':
      return []
    default:
      return assertNever(role)
  }
}

function articleTag({ kind, name, code, evidence }: Tag): ArticleTag {
  return { kind, name, ...(code !== undefined && { code }), evidence }
}

/** An editor's word on whose copy it is goes before the wire's. */
export function ownedBy({ source, fields: { provider = '' } }: Pick<Story, 'source' | 'fields'>): Source {
  return provider === '' ? source : { ...source, provider }
}

function articleSource({ sha256: _sha256, part: _part, importer: _importer, charset: _charset, ...told }: Source): Article['source'] {
  return told
}
