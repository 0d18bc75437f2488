/** What the build scripts share for talking to people: progress on stderr, and needs that end in a sentence. */
import { realpathSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import process from 'node:process'

/** Something a person has to see to; its message is the whole sentence, shown without a stack. */
export class Needed extends Error {
  name = 'Needed'
}

export function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

/** Ends a script: one sentence for a need, the whole stack for a bug. */
export function tellAndExit(error) {
  say(error instanceof Needed ? error.message : String(error?.stack ?? error))
  process.exit(1)
}

/** True when the module was started itself, through a link too. */
export function isScript(moduleUrl) {
  const started = process.argv[1]
  return started !== undefined && pathToFileURL(realpathSync(started)).href === moduleUrl
}
