/** Copy that leaves the desk by the clipboard. A story that is held in does not. */
import { articleHtml, txt } from './export'
import type { Clock } from './clock'
import type { Library } from './library'
import { defaultText, done, failed, makeArticle, type Dossier, type Reply, type RichText, type StoryId, type TagsSent } from './model'
import { heldBy } from './standing'
import { wireWords } from './wire-words'

interface Parts {
  readonly library: Pick<Library, 'read'>
  readonly clock: Clock
}

/** The same text the plain file holds. */
export async function cleanText(parts: Parts, id: StoryId, send: TagsSent): Promise<Reply<string>> {
  const free = await readFree(parts, id)
  return free.ok ? done(txt.write(makeArticle(free.value.story, free.value.tags, send))) : free
}

/** In a mail or a document nobody looks for tags. */
const fields = defaultText.fields.filter((field) => field !== 'tags')

export async function cleanRich(parts: Parts, id: StoryId): Promise<Reply<RichText>> {
  const free = await readFree(parts, id)
  if (!free.ok) return free
  const article = makeArticle(free.value.story)
  return done({ text: txt.write(article, undefined, { fields }), html: articleHtml(article) })
}

async function readFree({ library, clock }: Parts, id: StoryId): Promise<Reply<Dossier>> {
  const read = await library.read(id)
  if (!read.ok) return read
  const gate = heldBy(read.value, clock.now())
  return gate === null ? read : failed('held', wireWords.held(gate))
}
