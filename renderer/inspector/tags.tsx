/** Tags: what the story is about, with the words that say so. Accepted, refused, added and removed here, all by key. */
import { useMemo, useRef, type KeyboardEvent, type SubmitEvent } from 'react'
import { tagId, tagKinds, type Dossier, type Tag, type TagKind } from '../../store/model'
import { Button } from '../parts/button'
import { CheckIcon, CloseIcon } from '../parts/icons'
import { useRoving } from '../parts/roving'
import { storyEditor } from '../state/editor'
import { tell, tellFailure } from '../state/notices'
import { editTag } from '../state/story'
import { words } from '../words'

interface TagGroup {
  readonly name: string
  readonly tags: readonly Tag[]
}

/** By kind, in the order of kinds; what was refused last. */
function groupTags(tags: readonly Tag[]): readonly TagGroup[] {
  const live = tagKinds.map((kind): TagGroup => ({ name: words.tags.groups[kind], tags: tags.filter((tag) => tag.kind === kind && tag.state !== 'refused') }))
  const refused = { name: words.tags.refusedGroup, tags: tags.filter((tag) => tag.state === 'refused') }
  return [...live, refused].filter((group) => group.tags.length > 0)
}

export function Tags({ dossier }: { readonly dossier: Dossier }) {
  const { tags } = dossier
  const groups = useMemo(() => groupTags(tags), [tags])
  const ids = groups.flatMap((group) => group.tags.map(({ id }) => id as string))
  const { listRef, onKeyDown, itemProps } = useRoving<HTMLDivElement>(ids)
  const suggested = tags.filter((tag) => tag.state === 'suggested')

  return (
    <div className="tags">
      <AddTag tags={tags} />
      {groups.length === 0 && <p className="nothing">{words.tags.none}</p>}
      <div ref={listRef} onKeyDown={onKeyDown}>
        {groups.map((group) => (
          <section key={group.name} className="group" aria-label={group.name}>
            <header className="group-head">
              <h3>{group.name}</h3>
              <span className="count">{words.number(group.tags.length)}</span>
            </header>
            <ul>
              {group.tags.map((tag) => (
                <TagLine key={tag.id} tag={tag} itemProps={itemProps(tag.id)} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {suggested.length > 1 && (
        <Button look="quiet" onPress={() => suggested.forEach((tag) => edit(tag, 'accept'))}>
          {words.tags.acceptAll}
        </Button>
      )}
    </div>
  )
}

function edit(tag: Tag, kind: 'accept' | 'refuse' | 'suggest' | 'remove'): void {
  const reply = editTag({ kind, tag: tag.id })
  if (!reply.ok) tellFailure(words.failed(reply.failure.message))
}

/** The editor's own tags are removed; suggestions are refused, so that they do not come back. */
const letGo = (tag: Tag): void => edit(tag, tag.by === 'editor' ? 'remove' : 'refuse')

function pressOn(tag: Tag, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'a') edit(tag, tag.state === 'accepted' ? 'suggest' : 'accept')
  else if (event.key === 'd') edit(tag, tag.state === 'refused' ? 'suggest' : 'refuse')
  else if (event.key === 'Delete' || event.key === 'Backspace') letGo(tag)
  else return
  event.preventDefault()
  event.stopPropagation()
}

interface TagLineProps {
  readonly tag: Tag
  readonly itemProps: ReturnType<ReturnType<typeof useRoving>['itemProps']>
}

function TagLine({ tag, itemProps }: TagLineProps) {
  const [mention] = tag.mentions
  const evidence = tag.by === 'source' && tag.evidence.length === 0 ? words.tags.source : tag.evidence.join(', ')
  return (
    <li className="line tag-line" data-line="" onKeyDown={(event) => pressOn(tag, event)}>
      <button type="button" className="line-go" {...itemProps} onClick={() => mention !== undefined && storyEditor()?.goTo(mention.block, mention.from, mention.to)}>
        <span className={`chip ${tag.state}`} dir="auto">
          {tag.name}
        </span>
        <span className="unseen">, {words.tags.states[tag.state]}</span>
        {evidence !== '' && evidence !== tag.name && (
          <span className="evidence">
            <span className="unseen">{words.tags.evidence} </span>
            <bdi>{evidence}</bdi>
          </span>
        )}
      </button>
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
    </li>
  )
}

const isKind = (text: string): text is TagKind => tagKinds.some((kind) => kind === text)

function AddTag({ tags }: { readonly tags: readonly Tag[] }) {
  const name = useRef<HTMLInputElement>(null)
  const kind = useRef<HTMLSelectElement>(null)

  const add = (event: SubmitEvent): void => {
    event.preventDefault()
    const written = name.current?.value.trim().replace(/\s+/g, ' ') ?? ''
    const as = kind.current?.value ?? ''
    if (written === '' || !isKind(as)) return
    const known = tags.find((tag) => tag.kind === as && tag.name.toLowerCase() === written.toLowerCase())
    if (known !== undefined && known.state === 'accepted') tell(words.tags.there(known.name))
    else if (known !== undefined) edit(known, 'accept')
    else if (!addTag(as, written)) return
    if (name.current !== null) name.current.value = ''
  }

  return (
    <form className="add-tag" onSubmit={add}>
      <input ref={name} id="add-tag" className="field" aria-label={words.tags.addName} placeholder={words.tags.addHint} dir="auto" maxLength={200} autoComplete="off" />
      <select ref={kind} className="field" aria-label={words.tags.addKind} defaultValue="keyword">
        {tagKinds.map((one) => (
          <option key={one} value={one}>
            {words.tags.kinds[one]}
          </option>
        ))}
      </select>
      <button type="submit" className="button plain">
        {words.tags.add}
      </button>
    </form>
  )
}

function addTag(as: TagKind, name: string): boolean {
  const reply = editTag({ kind: 'add', tag: tagId(crypto.randomUUID()), as, name })
  if (!reply.ok) tellFailure(words.failed(reply.failure.message))
  return reply.ok
}
