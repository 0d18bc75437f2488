/** Tags: what the story is about, with the words that say so. Accepted, refused, added and removed here, all by key. */
import { useEffect, useMemo, type KeyboardEvent } from 'react'
import { tagId, tagKinds, type Dossier, type Tag, type TagKind } from '../../store/model'
import { said } from '../language'
import { Button } from '../parts/button'
import { CheckIcon, CloseIcon } from '../parts/icons'
import { useRoving } from '../parts/roving'
import { storyEditor } from '../state/editor'
import { toggleMentions, useMentions } from '../state/mentions'
import { tell, tellFailure } from '../state/notices'
import { editTag } from '../state/story'
import { loadTopicLabels, useTopicLabels } from '../state/topic-labels'
import { AddForm, type NewTag } from '../tagging/add-form'
import { words } from '../words'

interface TagGroup {
  readonly id: TagKind | 'refused'
  readonly name: string
  readonly tags: readonly Tag[]
}

/** By kind, in the order of kinds; what was refused last. */
function groupTags(tags: readonly Tag[]): readonly TagGroup[] {
  const live = tagKinds.map((kind): TagGroup => {
    return { id: kind, name: words.tags.groups[kind], tags: tags.filter((tag) => tag.kind === kind && tag.state !== 'refused') }
  })
  const refused: TagGroup = { id: 'refused', name: words.tags.refusedGroup, tags: tags.filter((tag) => tag.state === 'refused') }
  return [...live, refused].filter((group) => group.tags.length > 0)
}

export function Tags({ dossier }: { readonly dossier: Dossier }) {
  const { tags } = dossier
  const groups = useMemo(() => groupTags(tags), [tags])
  const ids = groups.flatMap((group) => group.tags.map(({ id }) => id as string))
  const { listRef, onKeyDown, itemProps } = useRoving<HTMLDivElement>(ids)
  const suggested = tags.filter((tag) => tag.state === 'suggested')
  useEffect(() => void loadTopicLabels(), [])

  return (
    <div className="tags">
      <AddForm id="add-tag" onAdd={(tag) => addTag(tags, tag)} />
      <ShowMentions />
      {groups.length === 0 && <p className="nothing">{words.tags.none}</p>}
      <div ref={listRef} onKeyDown={onKeyDown}>
        {groups.map((group) => (
          <section key={group.id} className="group" aria-label={group.name}>
            <header className="group-head">
              <h3>{group.name}</h3>
              <span className="count">{words.number(group.tags.length)}</span>
              {group.id !== 'refused' && <DecideAll kind={group.id} tags={group.tags} />}
            </header>
            <ul>
              {group.tags.map((tag) => (
                <TagLine key={tag.id} tag={tag} tags={tags} itemProps={itemProps(tag.id)} />
              ))}
            </ul>
          </section>
        ))}
        {suggested.length > 1 && (
          <Button look="quiet" onPress={() => decideAll(suggested, 'accepted')}>
            {words.tags.acceptAll}
          </Button>
        )}
      </div>
    </div>
  )
}

function ShowMentions() {
  const { shown } = useMentions()
  return (
    <label className="show-mentions">
      <input type="checkbox" checked={shown} onChange={toggleMentions} />
      <span>{words.tags.showMentions}</span>
    </label>
  )
}

interface DecideAllProps {
  readonly kind: TagKind
  readonly tags: readonly Tag[]
}

/** All suggestions of a kind at once; one alone is as quick by its own button. */
function DecideAll({ kind, tags }: DecideAllProps) {
  const open = tags.filter(({ state }) => state === 'suggested')
  if (open.length < 2) return null
  const group = words.tags.groups[kind]
  return (
    <span className="decide-all">
      <button
        type="button"
        className="button quiet"
        tabIndex={-1}
        aria-label={words.tags.acceptKind(group)}
        title={words.withKey(words.tags.acceptKind(group), 'Shift+A')}
        onClick={() => decideAll(open, 'accepted')}
      >
        <CheckIcon />
      </button>
      <button
        type="button"
        className="button quiet"
        tabIndex={-1}
        aria-label={words.tags.refuseKind(group)}
        title={words.withKey(words.tags.refuseKind(group), 'Shift+D')}
        onClick={() => decideAll(open, 'refused')}
      >
        <CloseIcon />
      </button>
    </span>
  )
}

function decideAll(tags: readonly Tag[], state: 'accepted' | 'refused'): void {
  const reply = editTag({ kind: 'set', states: tags.map(({ id }) => [id, state]) })
  if (!reply.ok) tellFailure(words.failed(reply.failure.message))
}

function edit(tag: Tag, kind: 'accept' | 'refuse' | 'suggest' | 'remove'): void {
  const reply = editTag({ kind, tag: tag.id })
  if (!reply.ok) tellFailure(words.failed(reply.failure.message))
}

/** The editor's own tags are removed; suggestions are refused, so that they do not come back. */
const letGo = (tag: Tag): void => edit(tag, tag.by === 'editor' ? 'remove' : 'refuse')

function pressOn(tag: Tag, tags: readonly Tag[], event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const alike = tags.filter(({ kind, state }) => kind === tag.kind && state === 'suggested')
  if (event.key === 'A') decideAll(alike, 'accepted')
  else if (event.key === 'D') decideAll(alike, 'refused')
  else if (event.key === 'a') edit(tag, tag.state === 'accepted' ? 'suggest' : 'accept')
  else if (event.key === 'd') edit(tag, tag.state === 'refused' ? 'suggest' : 'refuse')
  else if (event.key === 'Delete' || event.key === 'Backspace') letGo(tag)
  else return
  event.preventDefault()
  event.stopPropagation()
}

interface TagLineProps {
  readonly tag: Tag
  readonly tags: readonly Tag[]
  readonly itemProps: ReturnType<ReturnType<typeof useRoving>['itemProps']>
}

function TagLine({ tag, tags, itemProps }: TagLineProps) {
  const [mention] = tag.mentions
  const label = useTopicLabels((labels) => labels[tag.code ?? '']) ?? tag.name
  return (
    <li className="line tag-line" data-line="" onKeyDown={(event) => pressOn(tag, tags, event)}>
      <button type="button" className="line-go" {...itemProps} onClick={() => mention !== undefined && storyEditor()?.goTo(mention.block, mention.from, mention.to)}>
        <span className={`chip ${tag.state}`} dir="auto">
          {label}
        </span>
        <span className="unseen">, {words.tags.states[tag.state]}</span>
        {tag.by === 'source' && <span className="from-wire">{words.tags.source}</span>}
        <Evidence tag={tag} />
      </button>
      <Buttons tag={tag} />
    </li>
  )
}

/** One line of it stands with the tag; all of it shows while the keys are on the tag, and as a hint under the pointer. */
function Evidence({ tag }: { readonly tag: Tag }) {
  const reasons = tag.evidence.filter((reason) => reason !== tag.name)
  if (reasons.length === 0) return null
  return (
    <span className="evidence" title={[...reasons.map(said), ...(tag.code === undefined ? [] : [tag.code])].join('\n')}>
      <span className="unseen">{words.tags.evidence} </span>
      {reasons.map((reason) => (
        <bdi key={reason}>{said(reason)}</bdi>
      ))}
      {tag.confidence !== undefined && <bdi className="sure">{words.tags.sure(tag.confidence)}</bdi>}
      {tag.code !== undefined && <bdi className="code">{tag.code}</bdi>}
    </span>
  )
}

function Buttons({ tag }: { readonly tag: Tag }) {
  return (
    <>
      {tag.state === 'suggested' && (
        <button type="button" className="button quiet" tabIndex={-1} aria-label={words.tags.accept(tag.name)} title={words.withKey(words.tags.acceptWord, 'A')} onClick={() => edit(tag, 'accept')}>
          <CheckIcon />
        </button>
      )}
      {tag.state === 'refused' ? (
        <button type="button" className="button quiet" tabIndex={-1} aria-label={words.tags.restore(tag.name)} onClick={() => edit(tag, 'suggest')}>
          {words.undo}
        </button>
      ) : (
        <button
          type="button"
          className="button quiet"
          tabIndex={-1}
          aria-label={tag.by === 'editor' ? words.tags.remove(tag.name) : words.tags.refuse(tag.name)}
          title={tag.by === 'editor' ? words.withKey(words.tags.removeWord, 'Delete') : words.withKey(words.tags.refuseWord, 'D')}
          onClick={() => letGo(tag)}
        >
          <CloseIcon />
        </button>
      )}
    </>
  )
}

function addTag(tags: readonly Tag[], { as, name, code }: NewTag): boolean {
  const known = tags.find((tag) => tag.kind === as && tag.name.toLowerCase() === name.toLowerCase())
  if (known !== undefined && known.state === 'accepted') {
    tell(words.tags.there(known.name))
    return true
  }
  const reply = known === undefined ? editTag({ kind: 'add', tag: tagId(crypto.randomUUID()), as, name, ...(code !== undefined && { code }) }) : editTag({ kind: 'accept', tag: known.id })
  if (!reply.ok) tellFailure(words.failed(reply.failure.message))
  return reply.ok
}
