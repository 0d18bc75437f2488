/** Spelling, as the window asks for it. The worker is started by the first question. The only door into this folder. */
import type { Answer, Question } from './questions'
import type { Tongue } from './tongue'
import workerFile from './worker?worker&url'
import type { WrongWord } from './wrong-words'

export { tongueOf, tongues, type Tongue } from './tongue'
export type { WrongWord } from './wrong-words'

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string }
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes
  }
}

let worker: Worker | null = null
let asked = 0
const waiting = new Map<number, (answer: Answer) => void>()

/** The one script beside the page's own: the policy (see `electron/policy.ts`) lets nothing else pass. */
function startWorker(): Worker {
  const policy = window.trustedTypes?.createPolicy('copydesk-spelling', { createScriptURL: () => workerFile })
  const started = new Worker(policy?.createScriptURL(workerFile) ?? workerFile, { type: 'module', name: 'spelling' })
  started.onmessage = ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.(data)
    waiting.delete(data.id)
  }
  return started
}

function ask(question: Question): Promise<Answer> {
  worker ??= startWorker()
  worker.postMessage(question)
  return new Promise((resolve) => waiting.set(question.id, resolve))
}

/** Words to look at, line by line. `known` are words that are right, in small letters. */
export async function checkSpelling(
  tongue: Tongue,
  lines: readonly string[],
  known: readonly string[],
): Promise<readonly (readonly WrongWord[])[]> {
  const answer = await ask({ kind: 'check', id: (asked += 1), tongue, lines, known })
  return answer.kind === 'check' ? answer.lines : []
}

/** At most so many are of use; the likeliest first. */
const mostSuggested = 5

export async function suggestSpelling(tongue: Tongue, word: string): Promise<readonly string[]> {
  const answer = await ask({ kind: 'suggest', id: (asked += 1), tongue, word: word.replaceAll('’', "'") })
  return answer.kind === 'suggest' ? answer.words.slice(0, mostSuggested) : []
}
