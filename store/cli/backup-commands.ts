/** `copydesk backup` and `restore`: a library to one file, and back. */
import { backUpTo, restoreInto, type Adopted, type LongWork } from '../backups'
import type { Options } from './options'
import { exitStatus, type ExitStatus, type Terminal } from './terminal'
import { sayNowAndThen } from './verify-command'
import { words } from './words'

export async function runBackup({ paths, json }: Options, library: string, terminal: Terminal): Promise<ExitStatus> {
  const [file] = paths
  if (file === undefined || paths.length > 1) return needsFile('backup', terminal)
  const made = await backUpTo(library, file, workOf(terminal))
  if (!made.ok) return fail(terminal, made.failure.message)
  if (json) terminal.out(`${JSON.stringify(made.value)}\n`)
  terminal.say(words.backedUp(stories(made.value.stories), file))
  return exitStatus.well
}

export async function runRestore({ paths, json }: Options, library: string, terminal: Terminal): Promise<ExitStatus> {
  const [file] = paths
  if (file === undefined || paths.length > 1) return needsFile('restore', terminal)
  const restored = await restoreInto(file, library, workOf(terminal))
  if (!restored.ok) return fail(terminal, restored.failure.message)
  if (json) terminal.out(`${JSON.stringify(restored.value)}\n`)
  if (restored.value.kind === 'added') return sayAdopted(restored.value.adopted, terminal)
  terminal.say(words.restored(stories(restored.value.made.stories), library))
  return exitStatus.well
}

function sayAdopted({ came, already, kept, problems }: Adopted, terminal: Terminal): ExitStatus {
  terminal.say(words.imported(stories(came.length), already))
  for (const headline of kept) terminal.say(words.leftAsItIs(headline))
  for (const { file, message } of problems) terminal.say(words.problem(file, undefined, message))
  return problems.length === 0 ? exitStatus.well : exitStatus.problems
}

const workOf = (terminal: Terminal): LongWork => ({ progress: sayNowAndThen(terminal), cancelled: () => false })

const stories = (count: number): string => words.counted(count, 'story', 'stories')

function needsFile(command: string, terminal: Terminal): ExitStatus {
  terminal.say(words.needsFile(command))
  return exitStatus.usage
}

function fail(terminal: Terminal, message: string): ExitStatus {
  terminal.say(message)
  return exitStatus.problems
}
