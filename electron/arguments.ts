/** What the program was asked for when it was started: files to import, and the library to open. */
import { isAbsolute, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Asked {
  /** Absolute paths. */
  readonly files: readonly string[]
  /** Absolute path of the folder behind `--library`. */
  readonly library?: string
}

/**
 * Reads the arguments after the program's own name. Options and files mix in any order, for Chromium sorts its own to the
 * front. Whatever else begins with `-` is Chromium's (`--no-sandbox`, `--user-data-dir=…`) and never a file; after `--`
 * everything is a file. A file manager may hand over `file:` addresses.
 */
export function readArguments(args: readonly string[], cwd: string): Asked {
  const files: string[] = []
  let library: string | undefined
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? ''
    if (arg === '--') {
      files.push(...args.slice(at + 1).map((file) => absolute(file, cwd)))
      break
    }
    if (arg === '--library') library = folder(args[(at += 1)], cwd) ?? library
    else if (arg.startsWith('--library=')) library = folder(arg.slice('--library='.length), cwd) ?? library
    else if (arg !== '' && !arg.startsWith('-')) files.push(absolute(arg, cwd))
  }
  return { files, ...(library !== undefined && { library }) }
}

/** A missing name, or an option in its place, is no folder: the default library then opens. */
function folder(name: string | undefined, cwd: string): string | undefined {
  return name === undefined || name === '' || name.startsWith('-') ? undefined : absolute(name, cwd)
}

function absolute(file: string, cwd: string): string {
  if (!file.startsWith('file://')) return isAbsolute(file) ? file : resolve(cwd, file)
  try {
    return fileURLToPath(file)
  } catch {
    return resolve(cwd, file) // not an address after all: it will be named as missing
  }
}
