/** The library's upkeep: folders that are watched, where it lies, backups, and a look whether all is in order. */
import { useEffect } from 'react'
import { afterImport, type WatchStatus } from '../../store/model'
import { Button } from '../parts/button'
import { useLibrary } from '../state/library'
import { backUp, bringBackup, changeWatch, loadWatches, lookThrough, removeWatch, useUpkeep, watchFolder } from '../state/upkeep'
import { Choice } from './choice'
import { Place } from './place'
import { Room } from './room'
import { Switch } from './switch'
import { words as shell } from '../words'
import { settingsWords } from './words'

const words = settingsWords.library

export function LibrarySection() {
  return (
    <>
      <Watched />
      <Place />
      <Backups />
      <Room />
      <InOrder />
    </>
  )
}

function Watched() {
  const { watches } = useUpkeep()
  const isReadOnly = useLibrary().readOnly !== null
  useEffect(() => void loadWatches(), [])
  return (
    <section className="upkeep">
      <h4>{words.watched}</h4>
      <p className="quiet">{watches.length === 0 ? `${words.watchedAbout} ${words.noneWatched}` : words.watchedAbout}</p>
      {watches.map((watch) => (
        <WatchedFolder key={watch.id} watch={watch} />
      ))}
      <div>
        <Button disabled={isReadOnly} onPress={() => void watchFolder()}>
          {words.watch}
        </Button>
      </div>
    </section>
  )
}

function WatchedFolder({ watch }: { readonly watch: WatchStatus }) {
  const { id, folder, after, alarm, failures } = watch
  return (
    <div className="upkeep-folder" role="group" aria-label={folder}>
      <div className="upkeep-head">
        <bdi>{folder}</bdi>
        <Button look="quiet" name={words.stopOf(folder)} onPress={() => void removeWatch(id)}>
          {words.stop}
        </Button>
      </div>
      <p className="quiet">{stateOf(watch)}</p>
      <Choice
        name={words.after}
        options={afterImport.map((one) => ({ id: one, name: words.afters[one] }))}
        chosen={after}
        onChoose={(chosen) => void changeWatch(id, { after: chosen })}
      />
      <Switch name={words.alarm} on={alarm} onChange={(on) => void changeWatch(id, { alarm: on })} />
      {failures.length > 0 && (
        <details>
          <summary>{words.failures(failures.length)}</summary>
          <ul>
            {failures.map(({ file, message }) => (
              <li key={file}>
                <bdi>{file}</bdi> <span className="quiet">{message}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function stateOf({ state, stories, waiting, last, silentSince }: WatchStatus): string {
  if (state !== 'watching') return words.states[state]
  const now = words.states.watching(stories, waiting)
  if (silentSince !== null) return `${now} ${words.silent(shell.stamp(silentSince))}`
  return last === null ? now : `${now} ${words.last(shell.stamp(last))}`
}

function Backups() {
  const { busy } = useUpkeep()
  const isReadOnly = useLibrary().readOnly !== null
  return (
    <section className="upkeep">
      <h4>{words.backups}</h4>
      <p className="quiet">{words.backupsAbout}</p>
      <div className="upkeep-acts">
        <Button disabled={busy} onPress={() => void backUp()}>
          {words.backUp}
        </Button>
        <Button disabled={busy || isReadOnly} onPress={() => void bringBackup()}>
          {words.bring}
        </Button>
      </div>
    </section>
  )
}

function InOrder() {
  const { busy, looked } = useUpkeep()
  return (
    <section className="upkeep">
      <h4>{words.check}</h4>
      <p className="quiet">{words.checkAbout}</p>
      <div>
        <Button disabled={busy} onPress={() => void lookThrough()}>
          {words.look}
        </Button>
      </div>
      <div role="status">{looked !== null && <Looked looked={looked} />}</div>
    </section>
  )
}

function Looked({ looked: { stories, faults } }: { readonly looked: NonNullable<ReturnType<typeof useUpkeep.getState>['looked']> }) {
  if (faults.length === 0) return <p>{words.allWell(stories)}</p>
  return (
    <>
      <p>{words.faults(faults.length)}</p>
      <ul className="upkeep-faults">
        {faults.slice(0, 100).map(({ file, message }, at) => (
          <li key={at}>
            <bdi>{file}</bdi> <span className="quiet">{message}</span>
          </li>
        ))}
      </ul>
      <p className="quiet">{words.mend}</p>
    </>
  )
}
