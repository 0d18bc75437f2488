/** What became of the stories of an import: which is a version of one that was here, which is alike to another, which the wire holds in. */
import type { Chains } from './chains'
import type { CameIn, Named, QueueRow } from './model'

interface Came {
  readonly row: QueueRow
  readonly file: string
  readonly already: boolean
}

export function cameIn(chains: Chains, { row, file, already }: Came): CameIn {
  const { id, headline } = row
  const told = { id, headline, file, already }
  if (already) return told
  const { gate, until } = row.wire ?? {}
  const versionOf = neighbour(chains, row)
  const alike = versionOf === null ? likest(chains, row) : null
  return {
    ...told,
    ...(versionOf !== null && { versionOf }),
    ...(alike !== null && { alike }),
    ...(gate !== undefined && { wire: { gate, ...(until !== undefined && { until }) } }),
  }
}

/** The version before it; of the first one, the version after it. */
function neighbour(chains: Chains, { id }: QueueRow): NonNullable<CameIn['versionOf']> | null {
  const versions = chains.membersOf(chains.chainOf(id))
  const at = versions.findIndex((one) => one.id === id)
  const before = versions[at - 1]
  const next = before ?? versions[at + 1]
  return next === undefined ? null : { ...named(next), later: before === undefined }
}

function likest(chains: Chains, { id }: QueueRow): Named | null {
  const [first] = chains.alikeTo(id)
  return first === undefined ? null : named(first.row)
}

const named = ({ id, headline }: QueueRow): Named => ({ id, headline })
