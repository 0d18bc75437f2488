/** The foot of the window: how much waits, what is under way, and the way to the list of keys. */
import { JobLines } from '../intake/job-line'
import { CommandButton } from '../parts/button'
import { run } from '../commands'
import { useKeyOf } from '../state/key-table'
import { useQueue } from '../state/queue'
import { useLibrary } from '../state/library'
import { words } from '../words'

export function StatusBar() {
  const rows = useQueue((queue) => queue.rows)
  const readOnly = useLibrary((library) => library.readOnly)
  const waiting = rows.filter(({ state }) => state === 'new').length
  const ready = rows.filter(({ state }) => state === 'ready').length
  return (
    <footer className="status-bar" aria-label={words.status.name}>
      <span>{words.status.counts(waiting, ready)}</span>
      {readOnly !== null && <span className="failure">{words.story.readOnly(readOnly)}</span>}
      <JobLines />
      <span className="grow" />
      <CommandButton command="keys" onPress={() => run('keys')}>
        {words.status.keys} <kbd>{useKeyOf('keys')}</kbd>
      </CommandButton>
    </footer>
  )
}
