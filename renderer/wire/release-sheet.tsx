/** The override: which stories, what holds them in, and the reason without which none goes. */
import { useState } from 'react'
import { Button } from '../parts/button'
import { MomentField } from '../parts/moment-field'
import { SheetFrame } from '../parts/sheet'
import { typedDirection } from '../parts/typed-direction'
import { useNow } from '../queue/use-now'
import { rowOf } from '../state/queue'
import { words as shell } from '../words'
import { isHeld } from './held'
import { RowMark } from './row-mark'
import { releaseStories, useRelease } from './release'
import { wireWords } from './words'

const words = wireWords.release
/** More than these are counted, not listed. */
const most = 8

export function ReleaseSheet() {
  const { stories, until: asked } = useRelease()
  const now = useNow()
  const [why, setWhy] = useState('')
  const [later, setLater] = useState(asked !== undefined)
  const [until, setUntil] = useState(asked === undefined ? null : new Date(asked))
  const [failure, setFailure] = useState<string | null>(null)
  const known = stories.map(rowOf).filter((row) => row !== undefined)
  const rows = known.filter((row) => isHeld(row, now))
  // Stories marked far from those in sight are not known here; the desk lets go those of them that are held in.
  const unseen = stories.length - known.length
  const onlyEmbargo = unseen === 0 && rows.every(({ wire }) => wire?.gate === 'embargo')
  const end = later ? until?.toISOString() : undefined
  const lacking = why.trim() === '' || rows.length + unseen === 0 || (later && end === undefined)

  const go = (): void => {
    if (!lacking) void releaseStories(unseen === 0 ? rows.map(({ id }) => id) : stories, why.trim(), end).then(setFailure)
  }

  return (
    <SheetFrame
      title={words.title}
      foot={
        <Button look="first" disabled={lacking} onPress={go}>
          {later ? words.moved : words.go(rows.length + unseen)}
        </Button>
      }
    >
      <form
        className="release"
        onSubmit={(event) => {
          event.preventDefault()
          go()
        }}
      >
        {rows.length + unseen === 0 && <p>{words.nothing}</p>}
        <ul>
          {rows.slice(0, most).map((row) => (
            <li key={row.id}>
              <span dir={row.direction} lang={row.language}>
                {row.headline || shell.untitled}
              </span>
              {row.wire !== undefined && <RowMark wire={row.wire} now={now} />}
            </li>
          ))}
        </ul>
        {unseen + Math.max(0, rows.length - most) > 0 && <p>{words.more(unseen + Math.max(0, rows.length - most))}</p>}
        <p className="quiet">{words.about}</p>
        <label className="release-field">
          <span>{words.why}</span>
          <input className="field" autoFocus dir={typedDirection(why)} maxLength={1_000} value={why} placeholder={words.whyHint} onChange={(event) => setWhy(event.target.value)} />
        </label>
        {onlyEmbargo && rows.length > 0 && (
          <fieldset>
            <legend>{words.how}</legend>
            <label>
              <input type="radio" name="how" checked={!later} onChange={() => setLater(false)} /> {words.now}
            </label>
            <label>
              <input type="radio" name="how" checked={later} onChange={() => setLater(true)} /> {words.later}
            </label>
            {later && (
              <div className="release-field">
                <span aria-hidden="true">{words.until}</span>
                <MomentField name={words.until} {...(until !== null && { initial: until })} onChange={setUntil} />
              </div>
            )}
          </fieldset>
        )}
        {failure !== null && (
          <p className="failure" role="alert">
            {failure}
          </p>
        )}
      </form>
    </SheetFrame>
  )
}
