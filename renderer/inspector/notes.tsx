/** Notes: what editors tell each other of the story, and what the wire tells editors. None of it goes out with the copy. */
import { useMemo } from 'react'
import type { Block, Dossier } from '../../store/model'
import { useRoving } from '../parts/roving'
import { typedDirection } from '../parts/typed-direction'
import { storyEditor } from '../state/editor'
import { reasons } from '../story/words'
import { recordChange } from '../state/story'
import { useTyped } from '../state/use-typed'
import { words as shell } from '../words'

const words = shell.notes

export function Notes({ dossier }: { readonly dossier: Dossier }) {
  const { fields, blocks } = dossier.story
  const wire = useMemo(() => blocks.filter(({ role, text }) => role === 'note' && text.trim() !== ''), [blocks])
  return (
    <div className="notes">
      <OwnNote note={fields.note ?? ''} dossier={dossier} />
      {wire.length > 0 && <WireNotes notes={wire} />}
    </div>
  )
}

function OwnNote({ note, dossier }: { readonly note: string; readonly dossier: Dossier }) {
  const { value, onChange, onBlur } = useTyped(note, (after) => {
    recordChange({ rule: 'editor/note', reason: reasons.note, steps: [{ kind: 'field', field: 'note', before: note, after }] })
  })
  const last = dossier.history.filter(({ change, state }) => state === 'done' && change.rule === 'editor/note').pop()
  return (
    <>
      <label>
        <span className="notes-name">{words.own}</span>
        <textarea className="field" data-item="note" tabIndex={0} dir={typedDirection(value)} rows={8} maxLength={20_000} value={value} onChange={onChange} onBlur={onBlur} aria-describedby="note-about" />
      </label>
      <p id="note-about" className="quiet">
        {words.about} {last !== undefined && note !== '' && words.last(last.who ?? '', last.at)}
      </p>
    </>
  )
}

/** What the agency wrote to editors stands in the copy as notes. */
function WireNotes({ notes }: { readonly notes: readonly Block[] }) {
  const ids = useMemo(() => notes.map(({ id }) => id as string), [notes])
  const { listRef, onKeyDown, itemProps } = useRoving<HTMLUListElement>(ids)
  return (
    <section className="group" aria-label={words.wire}>
      <header className="group-head">
        <h3>{words.wire}</h3>
        <span className="count">{shell.number(notes.length)}</span>
      </header>
      <ul ref={listRef} onKeyDown={onKeyDown}>
        {notes.map(({ id, text }) => (
          <li key={id} className="line" data-line="">
            <button type="button" className="line-go" dir="auto" {...itemProps(id)} onClick={() => storyEditor()?.goTo(id)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
