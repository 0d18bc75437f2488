/** What slug, label lines and headline of a wire say of its version, gathered as facts of its source. The headline keeps its words. */
import { headlineLabels, slugLabels, versionLabels, type VersionLabel, type Wire } from '../model'

/** A slug keeps its subject alone: "GLOBAL-OIL (UPDATE 3)" and "GLOBAL-OIL" are one story. */
export function withLabels(wire: Wire): Wire {
  const slug = slugLabels(wire.stated.slug ?? '')
  const own = isLabelAlone(slug.rest) ? versionLabels(slug.rest) : slug.labels
  const labels = distinct([...versionLabels(wordsOf(wire.source.version)), ...own, ...headlineLabels(headlineOf(wire)).labels])
  if (labels.length === 0) return wire
  const { slug: _written, ...others } = wire.stated
  const stated = isLabelAlone(slug.rest) ? others : { ...others, ...(slug.rest !== '' && { slug: slug.rest }) }
  return { ...wire, stated, source: { ...wire.source, labels: [...(wire.source.labels ?? []), ...labels] } }
}

/** TASS sends "URGENT" for a slug. */
function isLabelAlone(slug: string): boolean {
  if (!/^\p{L}{3,20}$/u.test(slug)) return false
  const [label, ...others] = versionLabels(slug)
  return label !== undefined && others.length === 0 && label.written === slug
}

/** ANPA and IPTC 7901 say the version in words; elsewhere it is a number. */
const wordsOf = (version = '') => (/\p{L}{2}/u.test(version) ? version : '')

function headlineOf({ text, hints, stated }: Wire): string {
  const line = hints.find(({ role }) => role === 'headline')
  return line === undefined ? (stated.headline ?? '') : text.slice(line.from, line.to)
}

/** One of a kind: the slug says "UPDATE 3" and the headline again. */
function distinct(labels: readonly VersionLabel[]): readonly VersionLabel[] {
  return labels.filter((label, at) => labels.findIndex((one) => isSame(one, label)) === at)
}

function isSame(one: VersionLabel, other: VersionLabel): boolean {
  return one.kind === other.kind && (one.count ?? other.count) === (other.count ?? one.count)
}
