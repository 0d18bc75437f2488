/** What an export came to: the files, a way to them, and each problem with its sentence. */
import { useEffect, useRef } from 'react'
import { said } from '../language'
import { Button } from '../parts/button'
import { words } from '../words'
import { revealExported } from './reveal'
import type { ExportOutcome } from './run-export'

/** Names of files shown; more than these are in the folder. */
const most = 50

type Ended = Extract<ExportOutcome, { readonly kind: 'done' | 'failed' }>

export function Result({ outcome, folder }: { readonly outcome: Ended; readonly folder: string }) {
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [outcome])
  if (outcome.kind === 'failed') {
    return (
      <section ref={place} className="result" role="alert">
        <p className="failure">{words.output.failed(outcome.failure.message)}</p>
      </section>
    )
  }
  const { files, problems, cancelled, unchanged } = outcome.report
  const [first] = files
  return (
    <section ref={place} className="result" aria-label={words.output.result} role="status">
      <p>
        <strong>{files.length === 0 ? words.output.wroteNone : words.output.wrote(files.length)}</strong>{' '}
        {files.length > 0 && <bdi>{words.output.into(folder)}</bdi>}
      </p>
      {unchanged > 0 && <p>{words.output.unchanged(unchanged)}</p>}
      {cancelled && <p>{words.output.cancelled}</p>}
      <ul>
        {files.slice(0, most).map(({ path }) => (
          <li key={path} className="quiet">
            <bdi>{inside(path, folder)}</bdi>
          </li>
        ))}
      </ul>
      {problems.length > 0 && (
        <ul className="failure">
          {problems.map((problem, at) => (
            <li key={at}>{said(problem.message)}</li>
          ))}
        </ul>
      )}
      {first !== undefined && <Button onPress={() => void revealExported(first.story)}>{words.output.reveal}</Button>}
    </section>
  )
}

/** Where in the chosen folder a file stands: "print/ferries.txt". */
function inside(path: string, folder: string): string {
  return path.startsWith(folder) ? path.slice(folder.length).replace(/^[\\/]/, '') : (path.split(/[\\/]/).pop() ?? path)
}
