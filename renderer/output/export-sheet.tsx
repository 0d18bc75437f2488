/** Taking copy out: which stories, in which formats, to which folder; what the file will be; what came of it. */
import { useEffect, useState } from 'react'
import { exportFormats, wholeQueue, type ExportFormat, type StoryId } from '../../store/model'
import { Button } from '../parts/button'
import { HoldIcon } from '../parts/icons'
import { SheetFrame } from '../parts/sheet'
import { chooseExportFolder, prefer, usePreferences } from '../state/preferences'
import { rowOf, useQueue } from '../state/queue'
import { ask } from '../state/bridge'
import { currentSession, useStory } from '../state/story'
import { isHeld } from '../wire/held'
import { offerRelease } from '../wire/release'
import { wireWords } from '../wire/words'
import { words } from '../words'
import { LayoutOptions, Presets } from './layout'
import { useOrder } from './order'
import { Preview } from './preview'
import { Result } from './result'
import { runExport, type ExportOutcome } from './run-export'
import './output.css'

interface Choice {
  readonly id: 'open' | 'marked' | 'ready'
  readonly name: string
  readonly stories: readonly StoryId[]
}

/** What can be exported now; the first one is chosen. */
function useChoices(): readonly Choice[] {
  const chosen = [...useQueue((queue) => queue.marked)]
  const open = useStory(currentSession)?.open
  const ready = useReady()
  const choices: readonly Choice[] = [
    { id: 'marked', name: words.output.marked(chosen.length), stories: chosen },
    { id: 'open', name: open?.article.headline ?? '', stories: open === undefined ? [] : [open.dossier.story.id] },
    { id: 'ready', name: words.output.allReady(ready.length), stories: ready },
  ]
  return choices.filter((choice) => choice.stories.length > 0)
}

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
  const [picked, setChoice] = useState<Choice['id'] | undefined>()
  const choiceId = picked ?? choices[0]?.id
  const [outcome, setOutcome] = useState<ExportOutcome>({ kind: 'none' })
  const stories = choices.find((choice) => choice.id === choiceId)?.stories ?? []
  const lack = lackOf(stories.length, formats.length, exportFolder !== null)

  const go = async (): Promise<void> => {
    if (exportFolder === null || outcome.kind === 'working') return
    setOutcome({ kind: 'working' })
    setOutcome(await runExport(stories, { formats, ...layout }, exportFolder.token))
  }

  return (
    <SheetFrame
      title={words.output.name}
      wide
      foot={
        <>
          <Held stories={stories} />
          <Warning lack={lack} stories={stories} />
          <Button look="first" disabled={lack !== null} onPress={() => void go()}>
            {outcome.kind === 'working' ? words.output.working : words.output.go(stories.length)}
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
        {stories[0] !== undefined && <Preview story={stories[0]} formats={formats} />}
      </div>
    </SheetFrame>
  )
}

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
function Held({ stories }: { readonly stories: readonly StoryId[] }) {
  const held = stories.filter((id) => isHeld(rowOf(id)))
  if (held.length === 0) return null
  return (
    <span className="export-held" role="status">
      <HoldIcon />
      {wireWords.held(held.length)}
      <Button onPress={() => offerRelease(held, true)}>{wireWords.letThemGo}</Button>
    </span>
  )
}

/** What stands in the way, or what an editor would want to know before the copy leaves. */
function Warning({ lack, stories }: { readonly lack: string | null; readonly stories: readonly StoryId[] }) {
  const queries = stories.reduce((sum, id) => sum + (rowOf(id)?.queries ?? 0), 0)
  const spiked = stories.some((id) => rowOf(id)?.state === 'spiked')
  const warning = lack ?? (spiked ? words.output.spiked : queries > 0 ? words.output.openQueries(queries) : null)
  return (
    <span className="export-warning" role="status">
      {warning}
    </span>
  )
}

