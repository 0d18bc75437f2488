/** What the desk was taught: every lesson with its source, where it came from and how often it spoke, each to be forgotten. */
import { useState } from 'react'
import type { Taught } from '../../store/model'
import { Button } from '../parts/button'
import { typedDirection } from '../parts/typed-direction'
import { useLibrary } from '../state/library'
import { forgetLessons, useSettings } from '../state/settings'
import { settingsWords } from './words'

const words = settingsWords.taught

export function TaughtSection() {
  const { taught } = useSettings()
  const readOnly = useLibrary((library) => library.readOnly !== null)
  const [sought, setSought] = useState('')
  if (taught.length === 0) return <p className="quiet">{words.none}</p>
  const wanted = sought.trim().toLowerCase()
  const shown = taught.filter(({ text, source }) => wanted === '' || `${text} ${source}`.toLowerCase().includes(wanted))
  return (
    <>
      <p className="quiet">{words.about}</p>
      <input className="field" type="search" aria-label={words.search} placeholder={words.search} value={sought} dir={typedDirection(sought)} onChange={(event) => setSought(event.target.value)} />
      {[...bySource(shown)].map(([source, lessons]) => (
        <section key={source} className="taught" aria-label={words.source(source)}>
          <h4 dir="auto">{words.source(source)}</h4>
          <ul>
            {lessons.map((lesson) => (
              <Lesson key={lesson.id} lesson={lesson} disabled={readOnly} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function Lesson({ lesson, disabled }: { readonly lesson: Taught; readonly disabled: boolean }) {
  const { text, learntFrom, used } = lesson
  return (
    <li>
      <div>
        <p>
          <span className="taught-what">{words.what(lesson.lesson)}</span> <q dir="auto">{text}</q>
        </p>
        <p className="quiet" dir="auto">
          {words.from(learntFrom.headline, learntFrom.at)} {words.used(used)}
        </p>
      </div>
      <Button look="quiet" name={words.forgetOf(text)} disabled={disabled} onPress={() => void forgetLessons([lesson])}>
        {words.forget}
      </Button>
    </li>
  )
}

/** The newest lesson of each source first. */
function bySource(taught: readonly Taught[]): ReadonlyMap<string, readonly Taught[]> {
  const groups = new Map<string, Taught[]>()
  for (const lesson of [...taught].reverse()) {
    const group = groups.get(lesson.source)
    if (group === undefined) groups.set(lesson.source, [lesson])
    else group.push(lesson)
  }
  return groups
}
