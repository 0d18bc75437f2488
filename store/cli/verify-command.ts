/** `copydesk verify`: looks at every file of a library, and with `--mend` makes good what can be. */
import { resolve } from 'node:path'
import { verifyAndMend, type Verification } from '../verify-library'
import type { Options } from './options'
import { exitStatus, type ExitStatus, type Terminal } from './terminal'
import { words } from './words'

export async function runVerify({ mend, json }: Options, folder: string, terminal: Terminal): Promise<ExitStatus> {
  const hear = { progress: sayNowAndThen(terminal), say: (sentence: string) => terminal.say(sentence) }
  const verified = await verifyAndMend(resolve(folder), mend, hear)
  if (!verified.ok) {
    terminal.say(verified.failure.message)
    if (verified.failure.code === 'read-only') terminal.say(words.mendThere)
    return exitStatus.problems
  }
  if (json) terminal.out(`${JSON.stringify(verified.value, null, 2)}\n`)
  else tell(verified.value, terminal)
  return verified.value.faults.length === 0 ? exitStatus.well : exitStatus.problems
}

/** How far long work is, once a second. */
export function sayNowAndThen(terminal: Terminal): (done: number, total: number) => void {
  let told = Date.now()
  return (done, total) => {
    if (Date.now() - told < 1_000) return
    told = Date.now()
    terminal.say(words.progress(done, total, ''))
  }
}

function tell({ stories, wires, faults, mended, unused, quarantined }: Verification, terminal: Terminal): void {
  for (const { file, message } of mended) terminal.say(words.mended(file, message))
  for (const { file, message } of faults) terminal.say(words.problem(file, undefined, message))
  if (unused > 0) terminal.say(words.unused(unused))
  if (quarantined > 0) terminal.say(words.quarantined(quarantined))
  const looked = words.verified(words.counted(stories, 'story', 'stories'), words.counted(wires, 'wire copy', 'wire copies'))
  terminal.out(`${looked} ${faults.length === 0 ? words.allWell : words.faults(faults.length)}\n`)
}
