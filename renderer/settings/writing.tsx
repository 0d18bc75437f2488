/** How the window helps with writing, and the desk's own dictionary. */
import { useState, type SubmitEvent } from 'react'
import type { OwnWord } from '../../store/model'
import { Button } from '../parts/button'
import { typedDirection } from '../parts/typed-direction'
import { tongues } from '../spelling'
import { forget, learn } from '../state/own-words'
import { prefer, usePreferences } from '../state/preferences'
import { useSettings } from '../state/settings'
import { Switch } from './switch'
import { words as shell } from '../words'
import { settingsWords } from './words'

const words = settingsWords.writing

/** Languages that are checked, English first. */
const checked = [...new Set(tongues.map((tongue) => tongue.split('-')[0] ?? tongue))]

export function WritingSection() {
  const { typography, spelling } = usePreferences()
  const own = useSettings((settings) => settings.spelling.words)
  return (
    <>
      <div>
        <Switch name={words.typography} about={words.typographyAbout} on={typography} onChange={(on) => void prefer({ typography: on })} />
        <Switch name={words.spelling} about={words.spellingAbout} on={spelling} onChange={(on) => void prefer({ spelling: on })} />
      </div>
      <h4>{words.dictionary}</h4>
      <AddWord />
      {own.length === 0 ? <p className="quiet">{words.noWords}</p> : <Dictionary own={own} />}
    </>
  )
}

function AddWord() {
  const [word, setWord] = useState('')
  const [language, setLanguage] = useState(checked[0] ?? 'en')
  const add = (event: SubmitEvent): void => {
    event.preventDefault()
    const trimmed = word.trim().replaceAll('’', "'")
    if (trimmed === '') return
    void learn({ language, word: trimmed })
    setWord('')
  }
  return (
    <form className="own-word" onSubmit={add}>
      <input
        className="field"
        type="text"
        maxLength={100}
        aria-label={words.add}
        placeholder={words.add}
        value={word}
        dir={typedDirection(word)}
        onChange={(event) => setWord(event.target.value)}
      />
      <select className="field" aria-label={shell.fields.language} value={language} onChange={({ target }) => setLanguage(target.value)}>
        {checked.map((one) => (
          <option key={one} value={one}>
            {shell.language(one)}
          </option>
        ))}
      </select>
      <button type="submit" className="button">
        {words.addGo}
      </button>
    </form>
  )
}

function Dictionary({ own }: { readonly own: readonly OwnWord[] }) {
  const ordered = [...own].sort((one, other) => one.word.localeCompare(other.word, one.language))
  return (
    <ul className="own-words" aria-label={words.dictionary} tabIndex={0}>
      {ordered.map((one) => (
        <li key={`${one.language} ${one.word}`}>
          <bdi>{one.word}</bdi>
          <span className="quiet">{shell.language(one.language)}</span>
          <Button look="quiet" name={words.removeOf(one.word)} onPress={() => void forget(one)}>
            {words.remove}
          </Button>
        </li>
      ))}
    </ul>
  )
}
