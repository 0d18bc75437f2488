/** Media Topics by their labels in the language of the window. Tags keep the English ones: they go out into files. */
import { create } from 'zustand'
import { language } from '../language'
import { ask } from './bridge'

export const useTopicLabels = create<Readonly<Record<string, string>>>(() => ({}))

/** Nothing is asked for in English, nor twice. */
export async function loadTopicLabels(): Promise<void> {
  if (language === 'en' || Object.keys(useTopicLabels.getState()).length > 0) return
  const reply = await ask((desk) => desk.topicLabels(language))
  if (reply.ok) useTopicLabels.setState(reply.value, true)
}
