/** The desk's own dictionary: words no other has, by language, shared by all who work in the library. */
import type { OwnWord } from '../../store/model'
import { words } from '../words'
import { tell } from './notices'
import { changeSettings, useSettings } from './settings'

const same = (one: OwnWord, other: OwnWord): boolean => one.language === other.language && one.word === other.word

export async function learn(own: OwnWord): Promise<void> {
  const known = useSettings.getState().spelling.words
  if (known.some((one) => same(one, own))) return
  await changeSettings({ spelling: { words: [...known, own] } })
  tell(words.story.learnt(own.word), { name: words.undo, run: () => void forget(own), undo: true })
}

export async function forget(own: OwnWord): Promise<void> {
  await changeSettings({ spelling: { words: useSettings.getState().spelling.words.filter((one) => !same(one, own)) } })
}
