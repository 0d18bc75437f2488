/** The command line: one command, its exit status. Nothing but the answer goes to standard output. */
import { runBackup, runRestore } from './backup-commands'
import { runClean } from './clean'
import { isLibraryCommand, runOnLibrary } from './library-commands'
import { readOptions } from './options'
import { exitStatus, type ExitStatus, type Terminal } from './terminal'
import { runBin, runPrune } from './prune-commands'
import { runVerify } from './verify-command'
import { runWatch } from './watch-command'
import { usage, words } from './words'

/** Commands over a library that open it their own way. */
const ownCommands = new Set(['verify', 'watch', 'backup', 'restore', 'prune', 'bin'])

export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const options = readOptions(args)
  if (typeof options === 'string') return wrongUsage(terminal, options)
  const { command, paths, library } = options
  if (command === 'help') {
    terminal.out(`${usage}\n`)
    return exitStatus.well
  }
  if (command !== 'clean' && !ownCommands.has(command) && !isLibraryCommand(command)) return wrongUsage(terminal, words.noCommand(command))
  if (paths.length === 0 && (command === 'clean' || command === 'import')) return wrongUsage(terminal, words.needsPath(command))
  if (command === 'clean') return runClean(options, terminal)
  if (library === null) return wrongUsage(terminal, words.needsLibrary(command))
  if (command === 'backup') return runBackup(options, library, terminal)
  if (command === 'restore') return runRestore(options, library, terminal)
  if (command === 'prune') return runPrune(options, library, terminal)
  if (command === 'bin') return runBin(options, library, terminal)
  if (command === 'watch') return runWatch(options, library, terminal)
  if (command === 'verify') return runVerify(options, library, terminal)
  return runOnLibrary(options, library, terminal)
}

function wrongUsage(terminal: Terminal, sentence: string): ExitStatus {
  terminal.say(`${sentence}\n${words.helpHint}`)
  return exitStatus.usage
}
