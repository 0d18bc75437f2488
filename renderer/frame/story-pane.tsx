/** The middle of the window: a slim head with the story's state, and under it the story editor. */
import { memo, useEffect, useRef } from 'react'
import { CommandButton, Button } from '../parts/button'
import { CheckIcon, ExportIcon, InspectorIcon, SpikeIcon, TakeBackIcon, WireIcon } from '../parts/icons'
import { useAfterFrame } from '../parts/use-after-frame'
import { run } from '../commands'
import { setEditor } from '../state/editor'
import { handRests, handTyped, useHand } from '../state/hand'
import { useLibrary } from '../state/library'
import { useMentions } from '../state/mentions'
import { tell, tellFailure } from '../state/notices'
import { offerFocus } from '../state/panes'
import { usePreferences } from '../state/preferences'
import { isLibraryEmpty, useQueue } from '../state/queue'
import type { Session } from '../state/session'
import { useShown } from '../state/shown'
import { setPlace } from '../state/place'
import { ignoreAlways, recordAndOffer, undoAndOffer } from '../state/lessons'
import { learn } from '../state/own-words'
import { useSettings } from '../state/settings'
import { currentSession, ignoreQueries, loadWire, passOverWord, retry, useStory } from '../state/story'
import { EmptyLibrary } from '../intake/empty'
import { StoryView, type StoryHandle } from '../story'
import { WireBanner } from '../wire/banner'
import { words } from '../words'
import { copyWords, countLetters, type Query, type Story, type StoryState } from '../../store/model'

export function StoryPane() {
  const session = useShown(currentSession)
  const loading = useShown((state) => state.loading !== null)
  const failure = useShown((state) => state.failure)
  const empty = useQueue((queue) => !queue.loading && queue.failure === null && isLibraryEmpty(queue))

  return (
    <main className="pane story-pane" data-pane="story" aria-label={words.story.name} aria-busy={loading}>
      {session !== null && <OpenPane session={session} />}
      {session === null && empty && <EmptyLibrary />}
      {session === null && !empty && <NothingOpen loading={loading} failure={failure} />}
    </main>
  )
}

function NothingOpen({ loading, failure }: { readonly loading: boolean; readonly failure: string | null }) {
  const some = useQueue((queue) => queue.total > 0)
  if (loading) return <p className="nothing-open">{words.story.loading}</p>
  return (
    <div className="nothing-open">
      <p className={failure === null ? undefined : 'failure'}>{failure ?? words.story.none}</p>
      {some && <p>{words.story.noneHow}</p>}
    </div>
  )
}

/** It stays when another story is shown: the editor and the buttons are made once. */
const OpenPane = memo(function OpenPane({ session }: { readonly session: Session }) {
  const rawWire = usePreferences((preferences) => preferences.rawWire)
  const setsType = usePreferences((preferences) => preferences.typography)
  const mentions = useMentions(({ shown }) => shown)
  const spelling = usePreferences((preferences) => preferences.spelling)
  const ownWords = useSettings((settings) => settings.spelling.words)
  const wire = useShown((state) => (state.wire?.id === session.id ? state.wire.wire : null))
  const editor = useRef<StoryHandle | null>(null)

  useEffect(() => {
    setEditor(editor.current)
    const withdraw = offerFocus('story', () => editor.current?.focus())
    return () => {
      setEditor(null)
      withdraw()
    }
  }, [])
  useEffect(() => {
    if (rawWire) void loadWire()
  }, [rawWire, session.id])

  return (
    <>
      <StoryHead session={session} />
      <Trouble session={session} />
      <WireBanner open={session.open} />
      <div className="story-place">
        <StoryView
          ref={editor}
          open={session.open}
          wire={rawWire ? wire : null}
          record={recordAndOffer}
          undoChange={undoAndOffer}
          ignoreQuery={ignore}
          setsType={setsType}
          mentions={mentions}
          ownWords={spelling ? ownWords : null}
          learnWord={learnWord}
          passOverWord={passOver}
          onSelect={setPlace}
          onTyped={handTyped}
          onRest={handRests}
          tell={tell}
        />
      </div>
    </>
  )
})

function ignore(query: Query, always: boolean): void {
  if (always) {
    ignoreAlways(query)
    return
  }
  const reply = ignoreQueries([query])
  if (!reply.ok) tellFailure(words.failed(reply.failure.message))
}

function learnWord(word: string): void {
  const language = currentSession(useStory.getState())?.open.article.language ?? ''
  void learn({ language: language.toLowerCase().split('-')[0] ?? '', word: word.replaceAll('’', "'") })
}

function passOver(word: string): void {
  const reply = passOverWord(word)
  if (!reply.ok) tellFailure(words.failed(reply.failure.message))
}

function StoryHead({ session }: { readonly session: Session }) {
  const { state, story } = session.open.dossier
  return (
    <header className="pane-head story-head">
      <Saved session={session} />
      <Length story={useAfterFrame(story)} />
      {state === 'spiked' && <span className="failure">{words.story.spikedNote}</span>}
      <HeadButtons state={state} />
    </header>
  )
}

/** How long the story is, to read and as a headline. */
const Length = memo(function Length({ story }: { readonly story: Story }) {
  const amount = copyWords(story)
  const headline = story.blocks.find(({ role }) => role === 'headline')?.text ?? ''
  return (
    <span className="quiet">
      {words.story.words(amount)}
      {' '}
      <span className="length-more">{words.story.readingTime(amount)}</span>{' '}
      {headline !== '' && <span className="length-more">{words.story.headlineLength(countLetters(headline))}</span>}
    </span>
  )
})

const HeadButtons = memo(function HeadButtons({ state }: { readonly state: StoryState }) {
  const rawWire = usePreferences((preferences) => preferences.rawWire)
  const inspector = usePreferences((preferences) => preferences.inspector)
  const spiked = state === 'spiked'
  const ready = state === 'ready'
  return (
    <div className="story-acts">
      <CommandButton command="spike" name={spiked ? words.story.unspike : words.story.spike} onPress={() => run('spike')}>
        {spiked ? <TakeBackIcon /> : <SpikeIcon />}
      </CommandButton>
      <CommandButton command="raw-wire" on={rawWire} name={words.story.raw} onPress={() => run('raw-wire')}>
        <WireIcon />
      </CommandButton>
      <CommandButton command="inspector" on={inspector} name={words.story.inspector} onPress={() => run('inspector')}>
        <InspectorIcon />
      </CommandButton>
      <CommandButton command="export" look="plain" name={words.output.name} onPress={() => run('export')}>
        <ExportIcon />
        {words.output.name}
      </CommandButton>
      <CommandButton command="ready" look="plain" on={ready} name={ready ? words.story.isReady : words.story.markReady} onPress={() => run('ready')}>
        <CheckIcon />
        {ready ? words.story.isReady : words.story.markReady}
      </CommandButton>
    </div>
  )
})

/** Says "saved" only when the desk has answered for everything. */
function Saved({ session }: { readonly session: Session }) {
  const readOnly = useLibrary((library) => library.readOnly !== null)
  const typing = useHand((hand) => hand.typing)
  if (readOnly) return <span className="saved failure">{words.status.readOnly}</span>
  const waits = typing || session.waiting.length > 0
  const text = session.trouble !== null ? words.story.notSaved : waits ? words.story.saving : words.story.saved
  return (
    <span className={session.trouble === null ? 'saved' : 'saved failure'} data-saved={session.trouble === null && !waits}>
      {text}
    </span>
  )
}

function Trouble({ session }: { readonly session: Session }) {
  if (session.trouble === null) return null
  return (
    <div className="trouble" role="alert">
      <span>{words.story.notSavedWhy(session.trouble.message)}</span>
      <Button onPress={() => retry(session.id)}>{words.retry}</Button>
    </div>
  )
}
