import { run } from '../../store/cli/run'

export interface Ran {
  readonly status: number
  /** What went to the standard output. */
  readonly out: string
  /** What went to the standard error. */
  readonly said: string
}

/** Runs the command line in this process, with nothing on its standard input. */
export async function copydesk(...args: readonly string[]): Promise<Ran> {
  let out = ''
  let said = ''
  const input = (): Promise<Uint8Array> => Promise.reject(new Error('no input'))
  const status = await run(args, { out: (text) => (out += text), say: (text) => (said += `${text}\n`), input })
  return { status, out, said }
}
