/** Facts an editor can mend: what the story is filed under, whose it is, how urgent, the end of an embargo. Each a change with undo. */
import { useState } from 'react'
import { tagId, type Dossier, type HandField, type OpenStory, type Tag } from '../../store/model'
import { locale } from '../language'
import { Button } from '../parts/button'
import { MomentField } from '../parts/moment-field'
import { tongueOf } from '../spelling'
import { typedDirection } from '../parts/typed-direction'
import { tellFailure } from '../state/notices'
import { usePreferences } from '../state/preferences'
import { editTag, recordChange, setLanguage } from '../state/story'
import { useTyped } from '../state/use-typed'
import { reasons, storyWords } from '../story/words'
import { setEmbargo } from '../wire/embargo'
import { offerRelease } from '../wire/release'
import { words as shell } from '../words'

const words = shell.facts.mend

export function FactFields({ open }: { readonly open: OpenStory }) {
  const { dossier } = open
  const { fields, source } = dossier.story
  return (
    <section className="mend" aria-label={words.name}>
      <TextFact name={shell.fields.slug} value={fields.slug ?? ''} keep={(after) => setField(dossier, 'slug', after)} />
      <TextFact name={words.keywords} hint={words.keywordsHint} value={keywordsOf(dossier.tags).join(', ')} keep={(after) => setKeywords(dossier.tags, after)} />
      <TextFact
        name={shell.fields.provider}
        hint={words.providerHint}
        value={fields.provider ?? source.provider ?? ''}
        keep={(after) => setField(dossier, 'provider', after === source.provider ? '' : after)}
      />
      <TextFact name={shell.fields.dateline} value={fields.dateline ?? ''} keep={(after) => setField(dossier, 'dateline', after)} />
      <label className="mend-line">
        <span>{shell.fields.urgency}</span>
        <select className="field" value={fields.urgency ?? ''} onChange={({ target }) => setField(dossier, 'urgency', target.value)}>
          <option value="">{words.noUrgency}</option>
          {urgencies.map((urgency) => (
            <option key={urgency} value={urgency}>
              {words.urgency(urgency)}
            </option>
          ))}
        </select>
      </label>
      <LanguageFact open={open} />
      <Embargo key={dossier.story.id} open={open} />
    </section>
  )
}

const urgencies = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

interface TextFactProps {
  readonly name: string
  readonly value: string
  readonly hint?: string
  readonly keep: (value: string) => void
}

function TextFact({ name, value, hint, keep }: TextFactProps) {
  const { drop, ...field } = useTyped(value, (typed) => keep(typed.trim()))
  return (
    <label className="mend-line">
      <span>{name}</span>
      <input
        className="field"
        dir={typedDirection(field.value)}
        maxLength={1_000}
        placeholder={hint}
        {...field}
        onKeyDown={(event) => {
          if (event.key === 'Enter') field.onBlur()
          // Escape gives up what was typed, and only then leads back to the queue.
          if (event.key === 'Escape' && drop()) event.stopPropagation()
        }}
      />
    </label>
  )
}

function mendLanguage({ story }: Dossier, after: string): void {
  const before = story.fields.language ?? ''
  if (before === after) return
  const reply = setLanguage(after, { rule: 'editor/fact', reason: reasons.fact('language'), steps: [{ kind: 'field', field: 'language', before, after }] })
  if (!reply.ok) tellFailure(shell.failed(reply.failure.message))
}

function setField({ story }: Dossier, field: HandField, after: string): void {
  const before = story.fields[field] ?? ''
  if (before === after) return
  recordChange({ rule: 'editor/fact', reason: reasons.fact(field), steps: [{ kind: 'field', field, before, after }] })
}

const isKeyword = ({ kind, state }: Tag): boolean => kind === 'keyword' && state !== 'refused'
const keywordsOf = (tags: readonly Tag[]): readonly string[] => tags.filter(isKeyword).map(({ name }) => name)

/** Keywords are tags: those that are no longer named go, new ones come. */
function setKeywords(tags: readonly Tag[], typed: string): void {
  const names = [...new Set(typed.split(/[,;،؛]/).map((name) => name.trim()).filter((name) => name !== ''))]
  const known = tags.filter(({ kind }) => kind === 'keyword')
  const replies = [
    ...known.filter((tag) => isKeyword(tag) && !names.includes(tag.name)).map(({ id, by }) => editTag({ kind: by === 'editor' ? 'remove' : 'refuse', tag: id })),
    ...names.flatMap((name) => {
      const same = known.find((tag) => tag.name === name)
      if (same === undefined) return [editTag({ kind: 'add', tag: tagId(crypto.randomUUID()), as: 'keyword', name })]
      return same.state === 'refused' ? [editTag({ kind: 'accept', tag: same.id })] : []
    }),
  ]
  const refusal = replies.find((reply) => !reply.ok)
  if (refusal?.ok === false) tellFailure(shell.failed(refusal.failure.message))
}

/** The language decides the marks that are typed, the dictionary, the queries and what goes out as the article's own. */
function LanguageFact({ open }: { readonly open: OpenStory }) {
  const { dossier } = open
  const value = dossier.story.fields.language ?? ''
  const spelling = usePreferences((preferences) => preferences.spelling)
  const { off, checked, noDictionary } = storyWords.spelling
  return (
    <>
      <label className="mend-line">
        <span>{shell.fields.language}</span>
        <select className="field" aria-describedby="language-about" value={value} onChange={({ target }) => mendLanguage(dossier, target.value)}>
          {value === '' && <option value="">{words.noLanguage}</option>}
          {languagesWith(value).map((tag) => (
            <option key={tag} value={tag}>
              {shell.facts.value('language', tag)}
            </option>
          ))}
        </select>
      </label>
      <p id="language-about" className="quiet mend-about">
        {!spelling ? off : tongueOf(value) === null ? noDictionary(value) : checked(value)}
      </p>
    </>
  )
}

/** Languages of agencies, and that of the story whatever it is, by their names in the interface's language. */
function languagesWith(value: string): readonly string[] {
  const tags = [...new Set([...newsLanguages, ...(value === '' ? [] : [value])])]
  return tags.sort((one, other) => shell.language(one).localeCompare(shell.language(other), locale))
}

const newsLanguages = [
  'ar', 'bg', 'bn', 'ca', 'cs', 'da', 'de', 'el', 'en', 'en-GB', 'en-US', 'es', 'et', 'fa', 'fi', 'fr', 'he', 'hi', 'hr', 'hu', 'id', 'it', 'ja',
  'ko', 'lt', 'lv', 'ms', 'nb', 'nl', 'pl', 'pt', 'pt-BR', 'ro', 'ru', 'sk', 'sl', 'sr', 'sv', 'sw', 'th', 'tr', 'uk', 'ur', 'vi', 'zh',
]

/** An embargo is set or moved later by hand; earlier, or off, only with a reason. */
function Embargo({ open }: { readonly open: OpenStory }) {
  const [end, setEnd] = useState<Date | null>(null)
  /** How often an end was set: the field is empty after each. */
  const [sets, setSets] = useState(0)
  const { story } = open.dossier
  const until = endOf(open)
  const set = (): void => {
    if (end === null) return
    setEmbargo(open, end)
    setEnd(null)
    setSets(sets + 1)
  }
  return (
    <fieldset className="mend-embargo">
      <legend>{shell.fields.embargo}</legend>
      <p className="quiet">{until === undefined ? words.noEmbargo : until === null ? words.openEmbargo : words.until(until)}</p>
      <div className="mend-line">
        <MomentField key={sets} name={words.end} onChange={setEnd} />
        <Button disabled={end === null} onPress={set}>
          {words.setEnd}
        </Button>
      </div>
      {until !== undefined && (
        <Button look="quiet" onPress={() => offerRelease([story.id])}>
          {words.lift}
        </Button>
      )}
    </fieldset>
  )
}

/** The end of what keeps it in by embargo; `null` where none is known, `undefined` where no embargo is shut. */
function endOf({ standing }: OpenStory): string | null | undefined {
  const ends = standing.gates.filter(({ kind, released }) => kind === 'embargo' && !released).map(({ until = null }) => until)
  if (ends.includes(null)) return null
  return ends.sort().pop()
}
