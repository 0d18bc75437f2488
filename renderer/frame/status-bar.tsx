/** The foot of the window: how much waits, what is under way, and the way to the list of keys. */
import { JobLines } from '../intake/job-line'
import { goBack, useReturn } from '../output/preflight'
import { Button, CommandButton } from '../parts/button'
import { run } from '../commands'
import { useKeyOf } from '../state/key-table'
import { useQueue } from '../state/queue'
import { useLibrary } from '../state/library'
import { queueWords } from '../queue/words'
import { words } from '../words'

export function StatusBar() {
  const library = useQueue((queue) => queue.library)
  const indexing = useQueue((queue) => queue.indexing)
  const readOnly = useLibrary((library) => library.readOnly)
  const away = useReturn(({ choice }) => choice !== null)
  return (
    <footer className="status-bar" aria-label={words.status.name}>
      <span>{words.status.counts(library.new, library.ready)}</span>
      {readOnly !== null && <span className="failure">{words.story.readOnly(readOnly)}</span>}
      {indexing !== null && <span>{queueWords.indexing(indexing.done, indexing.total)}</span>}
      <JobLines />
      <span className="grow" />
      {away && <Button onPress={goBack}>{words.output.preflight.back}</Button>}
      <CommandButton command="keys" onPress={() => run('keys')}>
        {words.status.keys} <kbd>{useKeyOf('keys')}</kbd>
      </CommandButton>
    </footer>
  )
}
