/** A notice that recalls a story: the same item, canceled or withheld, with nothing of its copy in it. */
import type { Issue } from './export'
import type { Library } from './library'
import { done, makeArticle, orderOf, type Article, type Dossier, type ExportFormat, type ExportReport, type Problem, type Reply, type StoryId } from './model'
import { standingOf } from './standing'
import { wireWords } from './wire-words'
import { writeArticlesTo } from './write-articles'

const words = wireWords.notice

function killNotice(dossier: Dossier, at: string): { readonly article: Article; readonly issue: Issue } {
  const { story, revision } = dossier
  const withheld = isOnlyWithheld(dossier)
  const { headline = '', slug, language, direction, urgency, source } = makeArticle(story)
  const { itemId, version } = source
  const facts = [slug === undefined ? '' : words.slug(slug), itemId === undefined ? '' : words.item(itemId), version === undefined ? '' : words.version(version)]
  // A receiver takes a recall for one only when it is newer than what it has.
  const next = /^\d{1,9}$/.test(version ?? '') ? String(Number(version) + 1) : version
  const article: Article = {
    headline: withheld ? words.withheldHeadline(headline) : words.headline(headline),
    ...(slug !== undefined && { slug }),
    ...(language !== undefined && { language }),
    direction,
    ...(urgency !== undefined && { urgency }),
    captions: [],
    body: (withheld ? words.withheldBody : words.body)(headline, facts.filter((fact) => fact !== '').join(', ')).map((text) => ({ kind: 'paragraph', text })),
    notes: [],
    tags: [],
    source: { ...source, ...(next !== undefined && { version: next }), status: withheld ? 'withheld' : 'canceled' },
  }
  return { article, issue: { id: story.id, revision: revision + 1, at } }
}

/** A withheld story may come back; one that was killed will not. */
function isOnlyWithheld(dossier: Dossier): boolean {
  const kinds = standingOf(dossier).gates.map(({ kind }) => kind)
  return kinds.includes('withheld') && !kinds.includes('killed')
}

/** Writes the notices of some stories into a folder. They are no files of the stories: an export of these does not overwrite them. */
export async function writeKillNotices(
  library: Library,
  ids: readonly StoryId[],
  formats: readonly ExportFormat[],
  folder: string,
): Promise<Reply<ExportReport>> {
  const writer = await writeArticlesTo(folder, orderOf(formats))
  if (!writer.ok) return writer
  const files: ExportReport['files'][number][] = []
  const problems: Problem[] = []
  for (const id of ids) {
    const read = await library.read(id)
    if (!read.ok) {
      problems.push({ file: id, code: 'unreadable', message: read.failure.message })
      continue
    }
    const { article, issue } = killNotice(read.value, new Date().toISOString())
    const written = await writer.value.write({ article, issue, own: [] })
    if (written.ok) files.push(...written.value.files.map(({ path }) => ({ story: id, path })))
    else problems.push({ file: article.headline ?? id, code: 'not-saved', message: written.failure.message })
  }
  return done({ files, problems, unchanged: 0, cancelled: false })
}
