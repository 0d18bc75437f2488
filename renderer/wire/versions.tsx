/** The open story's versions, where each went, and stories with much of the same copy. */
import type { KeyboardEvent } from 'react'
import type { AlikeStory, ExportFormat, Family, QueueRow, RowWire } from '../../store/model'
import { Button, CommandButton } from '../parts/button'
import { useRoving } from '../parts/roving'
import { run } from '../commands'
import { useNow } from '../queue/use-now'
import { ask } from '../state/bridge'
import { newerOf, useFamily } from '../state/family'
import { tell, tellFailure } from '../state/notices'
import { chooseExportFolder, usePreferences } from '../state/preferences'
import { said } from '../language'
import { words as shell } from '../words'
import { RowMark } from './row-mark'
import { goToStory, joinChain, lookThrough } from './update'
import { wireWords } from './words'

const words = wireWords.versions
/** Formats a recall is written in when none is chosen for exports. */
const plainest: readonly ExportFormat[] = ['txt']

type Roving = ReturnType<ReturnType<typeof useRoving>['itemProps']>

export function Versions() {
  const { id, family } = useFamily()
  const rows = family === null ? [] : [...family.versions.map(({ row }) => row), ...family.alike.map(({ row }) => row)]
  const { listRef, onKeyDown, itemProps } = useRoving<HTMLDivElement>(rows.map((row) => row.id as string))
  if (id === null || family === null) return <p className="nothing">{words.reading}</p>
  const current = family.versions.findIndex(({ row }) => row.id === id)
  return (
    <div ref={listRef} onKeyDown={onKeyDown} className="versions">
      {newerOf(family, id) !== undefined && (
        <p className="versions-act">
          <CommandButton command="update" look="first" name={words.lookThrough} onPress={() => run('update')}>
            {words.lookThrough}
          </CommandButton>
        </p>
      )}
      <section className="group" aria-label={words.chain(family.versions.length)}>
        <header className="group-head">
          <h3>{words.chain(family.versions.length)}</h3>
        </header>
        <ol>
          {family.versions.map(({ row, exports }, at) => (
            <Version
              key={row.id}
              row={row}
              exports={exports}
              place={at}
              isOpen={at === current}
              isLater={at > current}
              itemProps={itemProps(row.id)}
            />
          ))}
        </ol>
      </section>
      <p className="reason versions-keys">{words.keysHint}</p>
      <Recall family={family} />
      {family.alike.length > 0 && (
        <section className="group" aria-label={words.alike}>
          <header className="group-head">
            <h3>{words.alike}</h3>
          </header>
          <ul>
            {family.alike.map((alike) => (
              <AlikeLine key={alike.row.id} alike={alike} itemProps={itemProps(alike.row.id)} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

interface VersionProps {
  readonly row: QueueRow
  readonly exports: Family['versions'][number]['exports']
  readonly place: number
  readonly isOpen: boolean
  readonly isLater: boolean
  readonly itemProps: Roving
}

function Version({ row, exports, place, isOpen, isLater, itemProps }: VersionProps) {
  const now = useNow()
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'd' || event.ctrlKey || event.metaKey || event.altKey || !isLater) return
    event.preventDefault()
    event.stopPropagation()
    void lookThrough(row.id)
  }
  return (
    <li className={`line${isOpen ? ' selected' : ''}`} data-line="" onKeyDown={press}>
      <button type="button" className="line-go" {...itemProps} aria-current={isOpen ? 'true' : undefined} onClick={() => goToStory(row.id)}>
        <span className="version-head">
          <span className="reason">
            {placeOf(row, place)} · {shell.stamp(row.importedAt)}
          </span>
          {row.wire !== undefined && <RowMark wire={gateOnly(row.wire)} now={now} />}
        </span>
        <span dir={row.direction} lang={row.language}>
          {row.headline || shell.untitled}
        </span>
        {exports.map(({ path, at }) => (
          <span key={path} className="reason version-export">
            {words.exported(at === undefined ? '' : shell.stamp(at))} <bdi>{path}</bdi>
          </span>
        ))}
      </button>
      {isLater && (
        <button type="button" className="button quiet" tabIndex={-1} aria-label={words.changesOf(row.headline)} onClick={() => void lookThrough(row.id)}>
          {words.changes}
        </button>
      )}
    </li>
  )
}

/** The agency's own number where it has one; else the place in the chain, with its label. */
function placeOf({ wire }: QueueRow, place: number): string {
  const version = wire?.version
  if (version !== undefined && /^\d+$/.test(version)) return words.place(Number(version))
  return version === undefined ? words.place(place + 1) : words.labelled(place + 1, version)
}

/** The label stands beside it already. */
function gateOnly({ gate, until }: RowWire): RowWire {
  return { ...(gate !== undefined && { gate }), ...(until !== undefined && { until }) }
}

/** A killed or withheld story that had gone out: where to, and the notice that recalls it. */
function Recall({ family }: { readonly family: Family }) {
  const { formats, exportFolder } = usePreferences()
  const gone = family.versions.filter(({ row, exports }) => exports.length > 0 && isRecalled(row))
  if (gone.length === 0) return null
  const write = async (): Promise<void> => {
    if (exportFolder === null) {
      await chooseExportFolder()
      return
    }
    const stories = gone.map(({ row }) => row.id)
    const wanted = formats.length === 0 ? plainest : formats
    const reply = await ask((desk) => desk.killNotice(crypto.randomUUID(), stories, wanted, exportFolder.token))
    if (!reply.ok) tellFailure(shell.failed(reply.failure.message))
    else tell(words.recalled(reply.value.files.length, exportFolder.label))
  }
  return (
    <section className="recall" aria-label={words.recall}>
      <p>
        <strong>{words.gone(gone.reduce((sum, { exports }) => sum + exports.length, 0))}</strong> {words.goneHow}
      </p>
      <Button onPress={() => void write()}>{exportFolder === null ? words.recallFolder : words.recallNow}</Button>
      {exportFolder !== null && (
        <p className="version-export" dir="auto">
          {words.recallTo(exportFolder.label)}
        </p>
      )}
    </section>
  )
}

const isRecalled = ({ wire }: QueueRow): boolean => wire?.gate === 'killed' || wire?.gate === 'withheld'

function AlikeLine({ alike, itemProps }: { readonly alike: AlikeStory; readonly itemProps: Roving }) {
  const { row, common, contained, length } = alike
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'm' || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    void joinChain(row.id)
  }
  return (
    <li className="line" data-line="" onKeyDown={press}>
      <button type="button" className="line-go" {...itemProps} onClick={() => goToStory(row.id)}>
        <span className="reason">
          <bdi>{said(row.source)}</bdi> · {words.likeness(length, common, contained)}
        </span>
        <span dir={row.direction} lang={row.language}>
          {row.headline || shell.untitled}
        </span>
      </button>
      <button type="button" className="button quiet" tabIndex={-1} aria-label={words.joinOf(row.headline)} onClick={() => void joinChain(row.id)}>
        {words.join}
      </button>
    </li>
  )
}
