/** By what versions of one story are known as such, and in which order they stand: item ids, slugs, version numbers and labels. */
import type { Copy, Source, VersionLabel } from '../model'

/** "urn:newsml:agency.com:20261124:id:3N", "tag:agency.com,2026:newsml_L1N14N0FF:3": the last part is the revision. */
const revisions = [/^(urn:newsml:[^:]+:\d{8}[^:]*:.+):\d{1,6}[NUA]?$/i, /^(.*newsml_[A-Z0-9]{5,}):\d{1,4}$/i, /^(urn:newsml:[a-z.]*reuters[a-z.]*:.+):\d{1,4}$/i]

/** What all versions of one item have in common: its id without the revision, and whose it is where the id alone could be anybody's. */
export function itemKey(source: Pick<Source, 'itemId' | 'version' | 'provider'>): string | null {
  const id = source.itemId?.trim() ?? ''
  if (id === '') return null
  const bare = withoutRevision(id, source.version).toLowerCase()
  return bare.length >= 20 || bare.includes(':') ? bare : `${(source.provider ?? '').toLowerCase()}|${bare}`
}

function withoutRevision(id: string, version: string | undefined): string {
  for (const pattern of revisions) {
    const found = pattern.exec(id)
    if (found?.[1] !== undefined) return found[1]
  }
  const ending = version === undefined || version === '' ? null : `:${version}`
  return ending !== null && id.endsWith(ending) && id.indexOf(':') < id.length - ending.length ? id.slice(0, -ending.length) : id
}

/** A slug as its agency repeats it from version to version; `null` where it is none, or too short to mean anything. */
export function slugKey(fields: Copy['fields'], source: Pick<Source, 'provider'>): string | null {
  const slug = (fields.slug ?? '').normalize('NFKC').toLowerCase().replace(/[\s_/.-]+/gu, '-').replace(/^-|-$/g, '')
  return slug.length < 4 ? null : `${(source.provider ?? '').toLowerCase()}|${slug}`
}

const later: ReadonlySet<VersionLabel['kind']> = new Set(['correction', 'clarification', 'refile', 'repeat', 'kill', 'withhold'])
const whole: ReadonlySet<VersionLabel['kind']> = new Set(['lead', 'writethru', 'update', 'wrapup'])

/**
 * Where a version stands among the others, as text that sorts: the number the item states, then the number of its label ("UPDATE 3",
 * "2nd Ld"), corrections behind what they correct, then when it was sent.
 */
export function versionOrder({ version, labels = [], dates = {} }: Pick<Source, 'version' | 'labels' | 'dates'>): string {
  const stated = /^\d{1,9}$/.test(version ?? '') ? Number(version) : 0
  const counts = labels.flatMap(({ kind, count }) => (whole.has(kind) ? [count ?? 1] : []))
  const rank = Math.min(999, Math.max(0, ...counts)) * 2 + (labels.some(({ kind }) => later.has(kind)) ? 1 : 0)
  const sent = Date.parse(dates.sent ?? dates.modified ?? dates.created ?? '')
  return [String(stated).padStart(9, '0'), String(rank).padStart(4, '0'), Number.isNaN(sent) ? '' : new Date(sent).toISOString()].join(' ')
}

/** An add or a take goes on with a story; it is no version of it. */
export const goesOn = (labels: readonly VersionLabel[] = []): boolean => labels.some(({ kind }) => kind === 'add' || kind === 'take' || kind === 'insert')
