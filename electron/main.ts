/** Starts Copydesk: one instance, its desk in a thread, its one window, and a way out that loses nothing. */
import { setFlagsFromString } from 'node:v8'
import { app } from 'electron'
import { readArguments } from './arguments'
import { endOnError } from './crash'
import { placeOfLibrary } from './library-place'
import { openLog } from './log'
import { announceScheme } from './protocol'
import { kept, runCopydesk } from './run'
import { closeDoors } from './security'
import { isOnlyInstance } from './single-instance'

// An unpackaged Electron has the application's folder as its first argument.
const args = process.argv.slice(1)
if (!app.isPackaged) args.splice(args.findIndex((arg) => !arg.startsWith('-')), 1)
const asked = readArguments(args, process.cwd())
const log = openLog(kept('copydesk.log'))

endOnError(log)
// Most expressions meet a page once or twice: the first one dropped in takes 85 ms of a thread's work, not 135.
setFlagsFromString('--no-regexp-tier-up')
// Chromium's children die when they are to be sandboxed and the launcher, for root, has said they cannot be.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
announceScheme()
closeDoors((what) => { log(`refused ${what}`) })
const place = placeOfLibrary(kept('library-place.json'), asked.library, kept('library'))
const start = { files: asked.files, library: place.folder }
if (isOnlyInstance(start)) runCopydesk(start, place, log)
else app.quit()
