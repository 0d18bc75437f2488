/** Facts: where the story came from and what is known of it. Shown, not changed. */
import { copyFields, copyWords, type Dossier } from '../../store/model'
import { words } from '../words'

interface Fact {
  readonly name: string
  readonly value: string
  readonly code?: boolean
}

export function Facts({ dossier }: { readonly dossier: Dossier }) {
  return (
    <dl className="facts">
      {factsOf(dossier).map(({ name, value, code }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto" className={code ? 'code' : undefined}>
            {value}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function factsOf(dossier: Dossier): readonly Fact[] {
  const { story, importedAt, revision } = dossier
  const { source } = story
  const known: readonly (Fact | null)[] = [
    { name: words.facts.file, value: source.file === 'paste' ? words.facts.pasted : source.file },
    { name: words.facts.format, value: words.facts.formats[source.format] },
    source.charset === undefined ? null : { name: words.facts.charset, value: `${source.charset.name}, ${words.facts.charsetKnown[source.charset.by]}` },
    given(words.facts.provider, source.provider),
    given(words.facts.itemId, source.itemId),
    given(words.facts.version, source.version),
    source.status === undefined ? null : { name: words.facts.status, value: words.facts.statuses[source.status] },
    ...copyFields.map((field) => given(words.fields[field], fieldValue(field, story.fields[field]))),
    { name: words.facts.importedAt, value: words.stamp(importedAt) },
    { name: words.facts.words, value: words.number(copyWords(story)) },
    { name: words.facts.revision, value: words.number(revision) },
    { name: words.facts.sha256, value: source.sha256, code: true },
  ]
  return known.filter((fact) => fact !== null)
}

function given(name: string, value: string | undefined): Fact | null {
  return value === undefined || value === '' ? null : { name, value }
}

function fieldValue(field: (typeof copyFields)[number], value: string | undefined): string | undefined {
  return field === 'language' && value !== undefined && value !== '' ? `${words.language(value)} (${value})` : value
}
