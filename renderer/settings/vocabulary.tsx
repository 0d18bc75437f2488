/** The desk's vocabulary: its names, changed, merged and removed here; its files; IPTC's Media Topics; and what goes out. */
import { useEffect, useState } from 'react'
import { tagKinds, type TagKind, type VocabularyEdit, type VocabularyEntry, type VocabularyPage, type VocabularyTaken } from '../../store/model'
import { Button } from '../parts/button'
import { typedDirection } from '../parts/typed-direction'
import { ask } from '../state/bridge'
import { endJob, startJob } from '../state/job-list'
import { useLibrary } from '../state/library'
import { tell, tellFailure } from '../state/notices'
import { changeSettings, useSettings } from '../state/settings'
import { words } from '../words'
import { Switch } from './switch'
import { TagFactsView } from './tag-facts'
import { settingsWords } from './words'
import './vocabulary.css'

const say = settingsWords.vocabulary
/** Names shown at first, and with each "more". */
const screenful = 50

const blank = (): VocabularyEntry => ({ id: crypto.randomUUID(), kind: 'keyword', name: '', aliases: [] })

export function VocabularySection() {
  const { readOnly } = useLibrary()
  const sendSuggestions = useSettings(({ tagging }) => tagging.sendSuggestions)
  const [search, setSearch] = useState('')
  const [count, setCount] = useState(screenful)
  const [page, setPage] = useState<VocabularyPage | null>(null)
  const [editing, setEditing] = useState<VocabularyEntry | null>(null)
  const [left, setLeft] = useState<VocabularyTaken['left']>([])
  const locked = readOnly !== null

  const [asked, setAsked] = useState(0)
  const load = (): void => setAsked((times) => times + 1)
  useEffect(() => {
    let stale = false
    void ask((desk) => desk.vocabulary(search, 0, count)).then((reply) => {
      if (stale) return
      if (reply.ok) setPage(reply.value)
      else tellFailure(words.failed(reply.failure.message))
    })
    return () => { stale = true }
  }, [search, count, asked])

  const change = async (edit: VocabularyEdit): Promise<void> => {
    const job = startJob('change')
    const reply = await ask((desk) => desk.changeVocabulary(job, edit))
    endJob(job)
    if (!reply.ok) tellFailure(words.failed(reply.failure.message))
    else {
      if (reply.value.stories > 0) tell(say.carried(reply.value.stories))
      setEditing(null)
      load()
    }
  }

  return (
    <div className="vocabulary">
      <p className="quiet">{say.about}</p>
      <Switch
        name={say.send}
        about={say.sendAbout}
        on={sendSuggestions}
        disabled={locked}
        onChange={(on) => void changeSettings({ tagging: { sendSuggestions: on } })}
      />
      <div className="vocabulary-tools">
        <input
          className="field"
          type="search"
          aria-label={say.search}
          placeholder={say.search}
          value={search}
          dir={typedDirection(search)}
          onChange={({ target }) => setSearch(target.value)}
        />
        <Button disabled={locked} onPress={() => setEditing(blank())}>
          {say.add}
        </Button>
      </div>
      {editing !== null && (
        <EntryForm key={editing.id} entry={editing} others={entriesOf(page)} onChange={change} onCancel={() => setEditing(null)} />
      )}
      {page !== null && (
        <Entries page={page} searching={search !== ''} locked={locked} onEdit={setEditing} onRemove={(id) => void change({ kind: 'remove', id })} />
      )}
      {page !== null && page.total > page.rows.length && (
        <Button look="quiet" onPress={() => setCount(count + screenful)}>
          {say.more}
        </Button>
      )}
      <Files locked={locked} onTaken={(taken) => { setLeft(taken.left); load() }} />
      {left.length > 0 && (
        <ul className="vocabulary-left">
          {left.map(({ line, why }) => (
            <li key={line}>{say.leftOut(line, why)}</li>
          ))}
        </ul>
      )}
      {page !== null && <Topics page={page} locked={locked} onTaken={load} />}
    </div>
  )
}

const entriesOf = (page: VocabularyPage | null): readonly VocabularyEntry[] => page?.rows.map(({ entry }) => entry) ?? []

interface EntriesProps {
  readonly page: VocabularyPage
  readonly searching: boolean
  readonly locked: boolean
  readonly onEdit: (entry: VocabularyEntry) => void
  readonly onRemove: (id: string) => void
}

function Entries({ page, searching, locked, onEdit, onRemove }: EntriesProps) {
  if (page.total === 0) return <p className="nothing">{searching ? say.noneFound : say.none}</p>
  return (
    <>
      <p className="quiet" role="status">
        {say.total(page.rows.length, page.total)}
      </p>
      <ul className="vocabulary-rows">
        {page.rows.map(({ entry, stories }) => (
          <li key={entry.id} className="vocabulary-row">
            <span className="vocabulary-name">
              <bdi>{entry.name}</bdi>
              {entry.aliases.length > 0 && <bdi className="quiet">{entry.aliases.join(', ')}</bdi>}
            </span>
            <span className="quiet">{words.tags.kinds[entry.kind]}</span>
            <span className="quiet">{say.stories(stories)}</span>
            <Button look="quiet" name={say.editOf(entry.name)} disabled={locked} onPress={() => onEdit(entry)}>
              {say.edit}
            </Button>
            <Button look="quiet" name={say.removeOf(entry.name)} disabled={locked} onPress={() => onRemove(entry.id)}>
              {say.remove}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

interface EntryFormProps {
  readonly entry: VocabularyEntry
  readonly others: readonly VocabularyEntry[]
  readonly onChange: (edit: VocabularyEdit) => Promise<void>
  readonly onCancel: () => void
}

const isKind = (text: string): text is TagKind => tagKinds.some((kind) => kind === text)

function EntryForm({ entry, others, onChange, onCancel }: EntryFormProps) {
  const [kind, setKind] = useState(entry.kind)
  const [name, setName] = useState(entry.name)
  const [aliases, setAliases] = useState(entry.aliases.join('\n'))
  const [code, setCode] = useState(entry.code ?? '')
  const [list, setList] = useState(entry.list ?? '')
  const [into, setInto] = useState('')
  const targets = others.filter(({ id }) => id !== entry.id)

  const save = (): void => {
    const lines = aliases.split('\n').map((line) => line.trim()).filter((line) => line !== '')
    const more = { ...(code.trim() !== '' && { code: code.trim() }), ...(list.trim() !== '' && { list: list.trim() }) }
    if (name.trim() !== '') void onChange({ kind: 'save', entry: { id: entry.id, kind, name: name.trim(), aliases: lines, ...more } })
  }

  return (
    <fieldset className="vocabulary-form">
      <legend>{entry.name === '' ? say.add : say.editOf(entry.name)}</legend>
      <label>
        <span>{say.nameOf}</span>
        <input className="field" value={name} dir={typedDirection(name)} maxLength={500} onChange={({ target }) => setName(target.value)} />
      </label>
      <label>
        <span>{say.kind}</span>
        <select className="field" value={kind} onChange={({ target }) => isKind(target.value) && setKind(target.value)}>
          {tagKinds.map((one) => (
            <option key={one} value={one}>
              {words.tags.kinds[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say.aliases}</span>
        <textarea className="field" rows={3} value={aliases} dir={typedDirection(aliases)} onChange={({ target }) => setAliases(target.value)} />
      </label>
      <label>
        <span>{say.code}</span>
        <input className="field" value={code} maxLength={500} onChange={({ target }) => setCode(target.value)} />
      </label>
      <label>
        <span>{say.list}</span>
        <input className="field" value={list} dir={typedDirection(list)} maxLength={500} onChange={({ target }) => setList(target.value)} />
      </label>
      <div className="vocabulary-buttons">
        <Button onPress={save}>{say.save}</Button>
        <Button look="quiet" onPress={onCancel}>
          {say.cancel}
        </Button>
      </div>
      {entry.name !== '' && <TagFactsView name={entry.name} />}
      {entry.name !== '' && targets.length > 0 && (
        <div className="vocabulary-merge">
          <label>
            <span>{say.merge}</span>
            <select className="field" value={into} onChange={({ target }) => setInto(target.value)}>
              <option value="">{say.choose}</option>
              {targets.map((other) => (
                <option key={other.id} value={other.id}>
                  {other.name}
                </option>
              ))}
            </select>
          </label>
          <Button disabled={into === ''} onPress={() => void onChange({ kind: 'merge', ids: [entry.id], into })}>
            {say.mergeGo}
          </Button>
          <p className="quiet">{say.mergeAbout}</p>
        </div>
      )}
    </fieldset>
  )
}

interface FilesProps {
  readonly locked: boolean
  readonly onTaken: (taken: VocabularyTaken) => void
}

function Files({ locked, onTaken }: FilesProps) {
  const take = async (): Promise<void> => {
    const reply = await ask((desk) => desk.takeVocabulary())
    if (!reply.ok) tellFailure(words.failed(reply.failure.message))
    else if (reply.value !== null) {
      tell(say.taken(reply.value.taken, reply.value.left.length))
      onTaken(reply.value)
    }
  }
  const share = async (format: 'csv' | 'json'): Promise<void> => {
    const reply = await ask((desk) => desk.shareVocabulary(format))
    if (!reply.ok) tellFailure(words.failed(reply.failure.message))
    else if (reply.value !== null) tell(say.shared(reply.value))
  }
  return (
    <div className="vocabulary-buttons">
      <Button disabled={locked} onPress={() => void take()}>
        {say.take}
      </Button>
      <Button onPress={() => void share('csv')}>{say.shareCsv}</Button>
      <Button onPress={() => void share('json')}>{say.shareJson}</Button>
    </div>
  )
}

interface TopicsProps {
  readonly page: VocabularyPage
  readonly locked: boolean
  readonly onTaken: () => void
}

function Topics({ page: { topics, learnedFrom }, locked, onTaken }: TopicsProps) {
  const [busy, setBusy] = useState(false)
  const take = async (how: 'file' | 'fetch'): Promise<void> => {
    setBusy(true)
    const reply = how === 'file' ? await ask((desk) => desk.takeTopics()) : await ask((desk) => desk.fetchTopics())
    setBusy(false)
    if (!reply.ok) tellFailure(words.failed(reply.failure.message))
    else if (reply.value !== null) {
      tell(say.topicsTaken(reply.value.terms))
      onTaken()
    }
  }
  return (
    <section className="vocabulary-topics">
      <h4>{say.topics}</h4>
      <p>{topics.imported ? say.topicsAll(topics.terms, (topics.released ?? '').slice(0, 10)) : say.topicsCore(topics.terms)}</p>
      <div className="vocabulary-buttons">
        <Button disabled={locked || busy} onPress={() => void take('file')}>
          {say.topicsFile}
        </Button>
        <Button disabled={locked || busy} onPress={() => void take('fetch')}>
          {say.topicsFetch}
        </Button>
      </div>
      <p className="quiet">{say.topicsCredit}</p>
      <p className="quiet">{say.learned(learnedFrom)}</p>
    </section>
  )
}
