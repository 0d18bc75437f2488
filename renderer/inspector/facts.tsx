/** Facts: where the story came from and what is known of it; what an editor may mend of it; and its bytes read as another character set. */
import { charsets, copyWords, type Dossier, type OpenStory, type PackedItem, type Source } from '../../store/model'
import { rereadStory } from '../state/story'
import { words } from '../words'
import { FactFields } from './fact-fields'

interface Fact {
  readonly name: string
  readonly value: string
  readonly code?: boolean
}

export function Facts({ open }: { readonly open: OpenStory }) {
  const { dossier } = open
  const { charset, format } = dossier.story.source
  return (
    <>
      <FactFields open={open} />
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
      {charset !== undefined && format !== 'rtf' && <ReadAs charset={charset} />}
    </>
  )
}

/** The set the bytes were read as, the words to check it by, and every other set. */
function ReadAs({ charset }: { readonly charset: NonNullable<Source['charset']> }) {
  const chosen = charsets.find((name) => name === charset.name)
  return (
    <div className="read-as">
      <label>
        {words.facts.readAs}
        <select className="field" value={chosen ?? ''} onChange={({ target }) => void reread(target.value)}>
          {chosen === undefined && <option value="">{charset.name}</option>}
          {charsets.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {charset.sample !== undefined && (
        <p dir="auto" className="sample">
          {charset.sample}
        </p>
      )}
      <p className="quiet">{words.facts.readAsHow}</p>
    </div>
  )
}

async function reread(name: string): Promise<void> {
  const charset = charsets.find((one) => one === name)
  if (charset !== undefined) await rereadStory(charset)
}

function factsOf(dossier: Dossier): readonly Fact[] {
  const { story, importedAt, revision } = dossier
  const { source } = story
  const known: readonly (Fact | null)[] = [
    { name: words.facts.file, value: source.file === 'paste' ? words.facts.pasted : source.file },
    { name: words.facts.format, value: words.facts.formats[source.format] },
    given(words.facts.charset, source.charset && words.facts.readAsSet(source.charset.name, source.charset.by)),
    given(words.facts.provider, source.provider),
    given(words.facts.itemId, source.itemId),
    given(words.facts.version, source.version),
    given(words.facts.labels, source.labels?.map(({ written }) => written).join(', ')),
    given(words.facts.category, source.category),
    source.status === undefined ? null : { name: words.facts.status, value: words.facts.statuses[source.status] },
    ...datesOf(source),
    source.wordCount === undefined ? null : { name: words.facts.counted, value: words.number(source.wordCount) },
    given(words.facts.items, source.items?.map(itemName).join('\n')),
    given(words.facts.replaces, source.replaces?.join('\n')),
    given(words.facts.copyright, source.copyright),
    given(words.facts.usageTerms, source.usageTerms),
    { name: words.facts.importedAt, value: words.stamp(importedAt) },
    { name: words.facts.words, value: words.number(copyWords(story)) },
    { name: words.facts.revision, value: words.number(revision) },
    { name: words.facts.sha256, value: source.sha256, code: true },
  ]
  return known.filter((fact) => fact !== null)
}

function datesOf({ dates = {} }: Source): readonly (Fact | null)[] {
  const { created, modified, sent, expires } = dates
  const told = [
    [words.facts.dates.created, created],
    [words.facts.dates.modified, modified],
    [words.facts.dates.sent, sent],
    [words.facts.dates.expires, expires],
  ] as const
  return told.map(([name, at]) => given(name, at === undefined ? undefined : words.stamp(at)))
}

const itemName = ({ id, title }: PackedItem): string => title ?? id

function given(name: string, value: string | undefined): Fact | null {
  return value === undefined || value === '' ? null : { name, value }
}
