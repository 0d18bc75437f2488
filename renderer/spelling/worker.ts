/** Spelling off the window's own thread: a dictionary takes long to read, and suggestions long to find. */
import { dictionaryOf } from './dictionaries'
import type { Answer, Question } from './questions'
import { wrongWords } from './wrong-words'

self.onmessage = ({ data }: MessageEvent<Question>) => {
  void answer(data).then((said) => self.postMessage(said))
}

async function answer(question: Question): Promise<Answer> {
  const dictionary = await dictionaryOf(question.tongue)
  if (question.kind === 'suggest') return { kind: 'suggest', id: question.id, words: dictionary.suggest(question.word) }
  const known = new Set(question.known)
  return { kind: 'check', id: question.id, lines: question.lines.map((line) => wrongWords(line, dictionary, known)) }
}
