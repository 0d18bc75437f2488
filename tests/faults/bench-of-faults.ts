/** What the fault tests share: fresh libraries, the desk process, and the look around afterwards. */
import { spawn } from 'node:child_process'
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { openLibrary } from '../../store/library'
import type { Library, NewStory } from '../../store/library'
import { longPaperStory, paperStory } from './paper'
import { must as valueOf } from '../helpers/must'

export { valueOf }

/** Memory where the system has such a place: to a kill it is as good as a disk, and hundreds of libraries are made here. */
const place = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** A place for one test file's folders. */
export class Workshop {
  readonly #root = mkdtempSync(join(place, 'copydesk-faults-'))
  #folders = 0

  fresh(): string {
    this.#folders += 1
    return join(this.#root, `library-${this.#folders}`)
  }

  copyOf(library: string): string {
    const folder = this.fresh()
    cpSync(library, folder, { recursive: true, preserveTimestamps: true })
    return folder
  }

  remove(folder: string): void {
    rmSync(folder, { recursive: true, force: true })
  }

  /** A closed library of one story. */
  oneStory(): Promise<string> {
    return this.#of(paperStory('paper-1'))
  }

  /** The same, of a very long story. */
  oneLongStory(): Promise<string> {
    return this.#of(longPaperStory('paper-1'))
  }

  async #of(story: NewStory): Promise<string> {
    const folder = this.fresh()
    const library = valueOf(await openLibrary(folder))
    valueOf(await library.add([story]))
    await library.close()
    return folder
  }

  /** The desk process, bundled as the packaged app's main side is: CommonJS for Node 16. */
  async deskProcess(): Promise<string> {
    const outDir = join(this.#root, 'process')
    await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        ssr: new URL('desk-process.ts', import.meta.url).pathname,
        outDir,
        target: 'node16',
        minify: false,
        rolldownOptions: { output: { format: 'cjs', entryFileNames: 'desk.cjs' } },
      },
      ssr: { noExternal: true },
    })
    return join(outDir, 'desk.cjs')
  }

  tearDown(): void {
    rmSync(this.#root, { recursive: true, force: true })
  }
}

export interface Ended {
  /** What the process was promised, line by line. */
  readonly told: readonly string[]
  readonly killed: boolean
  readonly errors: string
}

export function start(script: string, ...values: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [script, ...values])
}

/** Waits for the end of a process. */
export function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let out = ''
  let errors = ''
  child.stdout.on('data', (data: Buffer) => (out += data.toString('utf8')))
  child.stderr.on('data', (data: Buffer) => (errors += data.toString('utf8')))
  return new Promise((resolve) => {
    child.once('close', (_code, signal) => {
      resolve({ told: out.split('\n').filter((line) => line !== ''), killed: signal === 'SIGKILL', errors })
    })
  })
}

/** Runs a task over and over, killed one step later each time, until no kill fires. Two at a time. */
export async function killAtEveryStep(run: (step: number) => Promise<{ readonly killed: boolean }>): Promise<number> {
  for (let step = 1; ; step += 2) {
    const ends = await Promise.all([run(step), run(step + 1)])
    const survivor = ends.findIndex((end) => !end.killed)
    if (survivor !== -1) return step + survivor - 1
    if (step > 500) throw new Error('The kills never end')
  }
}

/** Everything in a library that should not be there when nothing is under way. */
export function leftOvers(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true }).map(String)
  return names.filter((name) => name.endsWith('.tmp') || /^journal.[^.]/.test(name) || name.startsWith('quarantine'))
}

/** Opens a library, looks into it and closes it again. */
export async function lookInto<T>(folder: string, look: (library: Library) => Promise<T>): Promise<T> {
  const library = valueOf(await openLibrary(folder))
  try {
    return await look(library)
  } finally {
    await library.close()
  }
}
