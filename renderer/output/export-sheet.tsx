/** Taking copy out: which stories, in which formats, to which folder; what the file will be; what came of it. */
import { useEffect, useMemo, useState } from 'react'
import { exportFormats, wholeQueue, type ExportFormat, type ExportReport, type StoryId } from '../../store/model'
import { Button } from '../parts/button'
import { HoldIcon } from '../parts/icons'
import { SheetFrame } from '../parts/sheet'
import { chooseExportFolder, prefer, usePreferences } from '../state/preferences'
import { useQueue } from '../state/queue'
import { ask } from '../state/bridge'
import { closeSheet } from '../state/sheets'
import { currentSession, useStory } from '../state/story'
import { offerRelease } from '../wire/release'
import { wireWords } from '../wire/words'
import { words } from '../words'
import { Findings } from './findings'
import { LayoutOptions, Presets } from './layout'
import { useOrder } from './order'
import { takeReturn, usePreflight, type Choice as ChoiceId } from './preflight'
import { Preview } from './preview'
import { Result } from './result'
import { runExport, type ExportOutcome } from './run-export'
import './output.css'

interface Choice {
  readonly id: ChoiceId
  readonly name: string
  readonly stories: readonly StoryId[]
}

/** What can be exported now; the first one is chosen. The same lists as long as nothing else is marked, open or ready. */
function useChoices(): readonly Choice[] {
  const marked = useQueue((queue) => queue.marked)
  const id = useStory((state) => currentSession(state)?.id)
  const headline = useStory((state) => currentSession(state)?.open.article.headline ?? '')
  const ready = useReady()
  return useMemo(() => {
    const choices: readonly Choice[] = [
      { id: 'marked', name: words.output.marked(marked.size), stories: [...marked] },
      { id: 'open', name: headline, stories: id === undefined ? [] : [id] },
      { id: 'ready', name: words.output.allReady(ready.length), stories: ready },
    ]
    return choices.filter((choice) => choice.stories.length > 0)
  }, [marked, id, headline, ready])
}

const noStories: readonly StoryId[] = []

/** All stories that are ready, whatever the queue shows. */
function useReady(): readonly StoryId[] {
  const [ready, setReady] = useState<readonly StoryId[]>([])
  const amount = useQueue((queue) => queue.library.ready)
  useEffect(() => {
    void ask((desk) => desk.ids({ ...wholeQueue, states: ['ready'] }, 0, amount)).then((reply) => setReady(reply.ok ? reply.value : []))
  }, [amount])
  return ready
}

export function ExportSheet() {
  const choices = useChoices()
  const { formats, exportFolder } = usePreferences()
  const { layout } = useOrder()
  const [picked, setChoice] = useState(takeReturn)
  const choiceId = choices.find(({ id }) => id === picked)?.id ?? choices[0]?.id
  const [outcome, setOutcome] = useState<ExportOutcome>({ kind: 'none' })
  const stories = choices.find((choice) => choice.id === choiceId)?.stories ?? noStories
  const looking = usePreflight(stories)
  const lack = lackOf(stories.length, formats.length, exportFolder !== null)

  const order = JSON.stringify([stories, formats, layout, exportFolder?.token])
  const [written, setWritten] = useState<string | null>(null)
  const done = outcome.kind === 'done' && isWhole(outcome.report) && written === order

  const go = async (): Promise<void> => {
    if (exportFolder === null || outcome.kind === 'working') return
    setOutcome({ kind: 'working' })
    setOutcome(await runExport(stories, { formats, ...layout }, exportFolder.token))
    setWritten(order)
  }

  return (
    <SheetFrame
      title={words.output.name}
      wide
      foot={
        <>
          <Held stories={looking.result?.ok === true ? looking.result.value.held : noStories} />
          <span className="export-warning" role="status">
            {lack}
          </span>
          {done && <Button onPress={() => void go()}>{words.output.again}</Button>}
          <Button key="go" look="first" disabled={lack !== null} onPress={() => (done ? closeSheet() : void go())}>
            {done ? words.output.done : outcome.kind === 'working' ? words.output.working : words.output.go(stories.length)}
          </Button>
        </>
      }
    >
      <div className="export">
        <div className="export-choices">
          <fieldset>
            <legend>{words.output.which}</legend>
            {choices.map((choice) => (
              <label key={choice.id}>
                <input type="radio" name="stories" checked={choice.id === choiceId} onChange={() => setChoice(choice.id)} />
                <span dir="auto">{choice.name === '' ? words.untitled : choice.name}</span>
              </label>
            ))}
            {choices.length === 0 && <p className="quiet">{words.output.nothing}</p>}
          </fieldset>
          <Presets formats={formats} />
          <Formats chosen={formats} />
          <LayoutOptions formats={formats} />
          <fieldset>
            <legend>{words.output.folder}</legend>
            <p className="folder" dir="auto">
              {exportFolder?.label ?? words.output.noFolder}
            </p>
            <Button onPress={() => void chooseExportFolder()}>{words.output.choose}</Button>
          </fieldset>
          {(outcome.kind === 'done' || outcome.kind === 'failed') && <Result outcome={outcome} folder={exportFolder?.label ?? ''} />}
        </div>
        {stories[0] !== undefined && choiceId !== undefined && (
          <div className="export-look">
            <Findings looking={looking} choice={choiceId} amount={stories.length} />
            <Preview story={stories[0]} formats={formats} />
          </div>
        )}
      </div>
    </SheetFrame>
  )
}

/** Nothing of it is still to be done: the button that sent it off now only leaves. */
const isWhole = ({ problems, cancelled }: ExportReport): boolean => problems.length === 0 && !cancelled

/** What is still to be chosen, as a sentence. */
function lackOf(stories: number, formats: number, folder: boolean): string | null {
  if (stories === 0) return words.output.nothing
  if (formats === 0) return words.output.needsFormat
  return folder ? null : words.output.needsFolder
}

function Formats({ chosen }: { readonly chosen: readonly ExportFormat[] }) {
  const toggle = (format: ExportFormat): void => {
    void prefer({ formats: exportFormats.filter((one) => (one === format ? !chosen.includes(one) : chosen.includes(one))) })
  }
  return (
    <fieldset>
      <legend>{words.output.formats}</legend>
      <div className="formats">
        {exportFormats.map((format) => (
          <label key={format}>
            <input type="checkbox" checked={chosen.includes(format)} onChange={() => toggle(format)} />
            <span>{words.output.formatNames[format]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** What of it will stay in, and the way to let it go. */
function Held({ stories: held }: { readonly stories: readonly StoryId[] }) {
  if (held.length === 0) return null
  return (
    <span className="export-held" role="status">
      <HoldIcon />
      {wireWords.held(held.length)}
      <Button onPress={() => offerRelease(held, true)}>{wireWords.letThemGo}</Button>
    </span>
  )
}
