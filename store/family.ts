/** A story's family: its versions with what was exported of them, stories alike, and the editor's word that two belong together. */
import { sketchOf, type Chains } from './chains'
import type { Library } from './library'
import { record, type Dossier, type Family, type QueueRow, type Recorded, type Reply, type StoryId } from './model'
import { wireWords } from './wire-words'

/** Stories alike that are shown: the likest ones. */
const mostAlike = 20

export async function familyOf(library: Library, chains: Chains, { story, imported }: Dossier): Promise<Family> {
  const members = chains.membersOf(chains.chainOf(story.id))
  const versions: Family['versions'][number][] = []
  for (const row of members) {
    const exports = await library.exports(row.id)
    versions.push({ row: chains.shown(row), exports: exports.ok ? exports.value : [] })
  }
  const alike = chains.alike(story.id, sketchOf(imported)).slice(0, mostAlike)
  return { versions, alike: alike.map(({ row, common, contained, length }) => ({ row: chains.shown(row), common, contained, length })) }
}

export function joinByEditor(dossier: Dossier, chain: StoryId, { headline }: QueueRow, recorded: Pick<Recorded, 'id' | 'at'>): Reply<Dossier> {
  const before = dossier.story.fields.chain ?? ''
  return record(dossier, {
    ...recorded,
    by: 'editor',
    state: 'done',
    change: { rule: 'versions/joined', reason: wireWords.joinedByEditor(headline), steps: [{ kind: 'field', field: 'chain', before, after: chain }] },
  })
}
