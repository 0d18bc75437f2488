/**
 * Reads the wire bytes of a story again as another character set, where the guess was wrong. The copy, the rules' changes and the tags they
 * suggest are made anew; an editor's own work cannot be carried over to other letters, so a story that has any stays as it is.
 */
import type { Intake, IntakeInput } from './intake'
import { readWires } from './import'
import type { Library } from './library'
import { charsets, done, failed, type CharsetName, type DeskContext, type Dossier, type RawWire, type Reply, type Source, type Tag } from './model'

export interface Rereading {
  readonly library: Library
  readonly intake: (input: IntakeInput) => Promise<Intake>
  readonly desk: DeskContext
}

const edited = 'The story has been edited. Reading it anew would lose that work, so it stays as it is.'

/** Fails with `refused` where an editor has worked on the story, `bad-input` where the bytes are no such story in that set. */
export async function reread({ library, intake, desk }: Rereading, dossier: Dossier, charset: CharsetName): Promise<Reply<Dossier>> {
  const { importedAt, history } = dossier
  if (history.some(({ by }) => by === 'editor')) return failed('refused', edited)
  const bytes = await library.wireBytes(dossier.story.source.sha256)
  if (!bytes.ok) return bytes
  const { file, format: from } = dossier.story.source
  const input = { bytes: bytes.value, file: outermost(file), charset, at: importedAt, desk }
  const found = (await storyIn(intake(input), dossier)) ?? (await storyIn(intake({ ...input, from }), dossier))
  if (found === undefined) return failed('bad-input', `Read as ${charset}, the file does not hold this story.`)
  const tags = [...found.tags, ...dossier.tags.filter(({ by }) => by === 'editor')]
  const { imported, history: changes } = found
  const story = { ...found.story, source: { ...found.story.source, file } }
  return done({ ...dossier, story, imported, history: changes, tags: asDecided(tags, dossier.tags), ignored: [] })
}

/** The same story, read as the same format: bytes that look like another one in this set were said to be this one. */
async function storyIn(made: Promise<Intake>, { story }: Dossier): Promise<Intake['stories'][number] | undefined> {
  return (await made).stories.find((one) => one.story.id === story.id && one.story.source.format === story.source.format)
}

/** "day.zip!a.xml" was read out of "day.zip", and its bytes are the archive's. */
function outermost(file: string): string {
  const mark = file.indexOf('!')
  return mark > 0 ? file.slice(0, mark) : file
}

/** What an editor said of a tag holds for the same tag again. */
function asDecided(tags: readonly Tag[], before: readonly Tag[]): readonly Tag[] {
  const decided = new Map(before.map((tag) => [`${tag.kind} ${tag.name}`, tag.state]))
  return tags.map((tag) => ({ ...tag, state: decided.get(`${tag.kind} ${tag.name}`) ?? tag.state }))
}

/** The wire text of a story whose character set an editor chose. The library keeps the text of the first reading; this one is made anew. */
export async function wireAgain(library: Library, source: Source): Promise<Reply<RawWire>> {
  const bytes = await library.wireBytes(source.sha256)
  if (!bytes.ok) return bytes
  const charset = charsets.find((one) => one === source.charset?.name)
  const options = charset === undefined ? {} : { charset }
  const read = [options, { ...options, from: source.format }].flatMap((how) => readWires(bytes.value, outermost(source.file), how).wires)
  const wire = read.find((one) => one.source.part === source.part && one.source.importer === source.importer)
  return wire === undefined ? failed('not-found', 'The wire copy cannot be read as it was.') : done({ text: wire.text, charset: source.charset?.name ?? '' })
}
