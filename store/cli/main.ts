/** Starts the command line on the real terminal; in a thread, what reads files for it. */
import { writeSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { parentPort, Worker } from 'node:worker_threads'
import { answerFiles } from './reading-threads'
import { run } from './run'

async function readAll(): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for await (const part of process.stdin) parts.push(Buffer.isBuffer(part) ? part : Buffer.from(String(part)))
  return Buffer.concat(parts)
}

/** Writes all of it, also to a pipe that takes it slowly. */
function write(stream: 1 | 2, text: string): void {
  const bytes = Buffer.from(text, 'utf8')
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(stream, bytes, at)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error
      if (error.code === 'EPIPE') return
      if (error.code !== 'EAGAIN') throw error
    }
  }
}

/** The first Ctrl+C ends the watching in good order, a second one at once. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

/** What one file may take: with less, a hostile one would starve all others. */
const memory = { maxOldGenerationSizeMb: 1_536 }

/** The same program, as a thread that reads files. */
const thread = () => new Worker(__filename, { resourceLimits: memory })

async function main(args: readonly string[]): Promise<void> {
  const watches = args[0] === 'watch'
  process.exitCode = await run(args, {
    out: (text) => write(1, text),
    say: (text) => write(2, `${text}\n`),
    input: readAll,
    thread,
    ...(watches && { stopped: stopped() }),
  })
}

// Most expressions meet a page once or twice: made into machine code at once, the first page takes 60 ms of work, not 105.
// The threads of the process share the setting.
if (parentPort === null) {
  setFlagsFromString('--no-regexp-tier-up')
  void main(process.argv.slice(2))
} else {
  answerFiles(parentPort)
}
