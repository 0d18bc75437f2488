/** Over the story: what the wire says about its use, how that was read, and the way to let it go. Seen at once, and calm. */
import { isShut, isStopped, shutGate, type Gate, type OpenStory, type Recorded, type Signal } from '../../store/model'
import { said } from '../language'
import { run } from '../commands'
import { Button, CommandButton } from '../parts/button'
import { HoldIcon, NewerIcon, StopIcon } from '../parts/icons'
import { useNow } from '../queue/use-now'
import { newerOf, useFamily } from '../state/family'
import { storyEditor } from '../state/editor'
import { goToStory } from './update'
import { bannerOf, wireWords } from './words'
import './wire.css'

const words = wireWords.banner

export function WireBanner({ open }: { readonly open: OpenStory }) {
  const now = useNow()
  const { gates, signals } = open.standing
  const shut = shutGate(gates, now)
  const shown = shut ?? latest(gates)
  const kind = signals.find((signal) => signal.kind === 'correction' || signal.kind === 'refile')
  return (
    <div className="wire-banners" role="status">
      {shut !== null && <Shut gate={shut} now={now} />}
      {shut === null && shown !== null && <Opened gate={shown} history={open.dossier.history} now={now} />}
      {kind !== undefined && <Kind signal={kind} />}
      <Newer />
    </div>
  )
}

/** Of gates that are all open the one an editor opened, or the embargo that ended last. */
function latest(gates: readonly Gate[]): Gate | null {
  const ended = [...gates].sort((one, other) => (one.until ?? '').localeCompare(other.until ?? ''))
  return gates.find(({ released }) => released) ?? ended[ended.length - 1] ?? null
}

function Shut({ gate, now }: { readonly gate: Gate; readonly now: number }) {
  const stop = isStopped(gate.kind)
  return (
    <section className={`wire-banner ${stop ? 'stop' : 'wait'}`} aria-label={wireWords.name}>
      {stop ? <StopIcon /> : <HoldIcon />}
      <div className="wire-says">
        <p>
          <strong>{title(gate)}</strong> {typeof gate.until === 'string' && words.left(gate.until, now)}
        </p>
        <Why gate={gate} />
      </div>
      <CommandButton command="release" look="plain" name={words.release} onPress={() => run('release')}>
        {words.release}
      </CommandButton>
    </section>
  )
}

function title({ kind, until }: Gate): string {
  if (kind !== 'embargo') return bannerOf(kind)
  return typeof until === 'string' ? words.embargo(until) : words.openEmbargo
}

function Why({ gate: { kind, signal } }: { readonly gate: Gate }) {
  if (signal === undefined) return <p className="quiet">{kind === 'embargo' ? words.byEditor : words.desk}</p>
  return (
    <>
      <Words signal={signal} />
      {signal.reading !== undefined && (
        <p className="quiet">
          {[againstOf(signal), ...signal.reading.assumed.map((one) => words.assumed[one])].filter((sentence) => sentence !== '').join(' ')}
        </p>
      )}
    </>
  )
}

function Words({ signal: { from, words: said, block } }: { readonly signal: Signal }) {
  if (from === 'data') return <p className="quiet">{words.data}</p>
  return (
    <p className="wire-words">
      <span dir="auto">{words.says(said)}</span>{' '}
      {block !== undefined && (
        <Button look="quiet" onPress={() => storyEditor()?.goTo(block)}>
          {words.go}
        </Button>
      )}
    </p>
  )
}

function againstOf({ reading }: Signal): string {
  if (reading?.against === undefined) return ''
  return words.against[reading.by ?? 'arrival'](reading.against)
}

function Opened({ gate, history, now }: { readonly gate: Gate; readonly history: readonly Recorded[]; readonly now: number }) {
  const override = [...history].reverse().find(({ state, change }) => state === 'done' && change.rule === 'wire/override')
  return (
    <section className="wire-banner open" aria-label={wireWords.name}>
      <div className="wire-says">
        {isShut({ ...gate, released: false }, now) ? (
          <p>
            <strong>{words.released}</strong> {said(override?.change.reason ?? '')}
          </p>
        ) : (
          <p>
            {typeof gate.until === 'string' && words.over(gate.until, now)} <span className="quiet">{words.overClock(now)}</span>
          </p>
        )}
      </div>
    </section>
  )
}

function Kind({ signal }: { readonly signal: Signal }) {
  return (
    <section className="wire-banner open" aria-label={wireWords.name}>
      <div className="wire-says">
        <p>
          <strong>{signal.kind === 'correction' ? words.correction : words.refile}</strong>
        </p>
        {signal.from === 'words' && <Words signal={signal} />}
      </div>
    </section>
  )
}

/** A later version waits to be looked through. */
function Newer() {
  const { id, family } = useFamily()
  const newer = newerOf(family, id)
  if (newer === undefined) return null
  return (
    <section className="wire-banner newer" aria-label={wireWords.versions.name}>
      <NewerIcon />
      <div className="wire-says">
        <p>
          <strong>{wireWords.newer.title}</strong> <bdi className="quiet">{newer.wire?.version}</bdi>
        </p>
        <p dir={newer.direction} lang={newer.language}>
          {newer.headline}
        </p>
      </div>
      <CommandButton command="update" look="plain" name={wireWords.newer.lookThrough} onPress={() => run('update')}>
        {wireWords.newer.lookThrough}
      </CommandButton>
      <Button onPress={() => goToStory(newer.id)}>{wireWords.newer.open}</Button>
    </section>
  )
}
