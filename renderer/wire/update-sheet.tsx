/** What a later version changes, line by line: each change is taken or left by key; where both hands met, the editor decides. */
import type { KeyboardEvent } from 'react'
import type { Piece, ShownItem, Update } from '../../store/model'
import { Button } from '../parts/button'
import { useRoving } from '../parts/roving'
import { SheetFrame } from '../parts/sheet'
import { words as shell } from '../words'
import { choose, chooseAll, takeOver, useUpdate, type Choice } from './update'
import { wireWords } from './words'

const words = wireWords.update

export function UpdateSheet() {
  const { update, failure, choices } = useUpdate()
  const items = update?.items ?? []
  const open = items.filter(({ id }) => choices.get(id) === 'undecided').length
  const taken = items.filter(({ id }) => choices.get(id) === 'take').length
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      if (open === 0 && update !== null) void takeOver()
    }
  }
  return (
    <SheetFrame
      wide
      title={words.title}
      foot={
        <div className="update-foot" onKeyDown={press}>
          <span role="status">{open > 0 ? words.undecided(open) : words.counts(taken, items.length)}</span>
          <span className="grow" />
          <Button onPress={() => chooseAll('take')}>{words.takeAll}</Button>
          <Button onPress={() => chooseAll('keep')}>{words.keepAll}</Button>
          <Button look="first" disabled={open > 0 || update === null} onPress={() => void takeOver()}>
            {taken === 0 ? words.leave : words.go(taken)}
          </Button>
        </div>
      }
    >
      <div className="update" onKeyDown={press}>
        {update !== null && (
          <p>
            <bdi>
              <strong>{update.from.headline || shell.untitled}</strong>
            </bdi>{' '}
            <span className="quiet">{factsOf(update)}</span>
          </p>
        )}
        {update !== null && items.length === 0 && <p>{words.nothing}</p>}
        {failure !== null && (
          <p className="failure" role="alert">
            {failure}
          </p>
        )}
        {items.length > 0 && <Items items={items} choices={choices} />}
      </div>
    </SheetFrame>
  )
}

const factsOf = ({ from }: Update): string =>
  [from.wire?.version, from.source, shell.stamp(from.importedAt)].filter((fact) => fact !== undefined).join(' · ')

function Items({ items, choices }: { readonly items: readonly ShownItem[]; readonly choices: ReadonlyMap<string, Choice> }) {
  const { listRef, onKeyDown, itemProps } = useRoving<HTMLUListElement>(items.map(({ id }) => id))
  return (
    <>
      <p className="quiet">{words.keysHint}</p>
      <ul ref={listRef} className="update-items" onKeyDown={onKeyDown}>
        {items.map((item) => (
          <Item key={item.id} item={item} choice={choices.get(item.id) ?? 'undecided'} itemProps={itemProps(item.id)} />
        ))}
      </ul>
    </>
  )
}

interface ItemProps {
  readonly item: ShownItem
  readonly choice: Choice
  readonly itemProps: ReturnType<ReturnType<typeof useRoving>['itemProps']>
}

function Item({ item, choice, itemProps }: ItemProps) {
  const set = (next: Choice): void => choose(item.id, next)
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 't') set('take')
    else if (event.key === 'k') set('keep')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const name = itemName(item)
  return (
    <li className={`update-item ${choice}${item.conflict ? ' conflict' : ''}`} data-line="" onKeyDown={press}>
      <button
        type="button"
        className="update-line"
        {...itemProps}
        aria-pressed={choice === 'take'}
        onClick={() => set(choice === 'take' ? 'keep' : 'take')}
      >
        <span className="update-kind">
          {name} <span className="update-choice">{words.choices[choice]}</span>
        </span>
        {item.conflict && <span className="update-conflict">{words.conflict[conflictOf(item)]}</span>}
        <Lines item={item} />
      </button>
      <span className="update-buttons">
        <button type="button" className="button" tabIndex={-1} aria-label={words.takeOf(name)} aria-pressed={choice === 'take'} onClick={() => set('take')}>
          {words.take}
        </button>
        <button type="button" className="button" tabIndex={-1} aria-label={words.keepOf(name)} aria-pressed={choice === 'keep'} onClick={() => set('keep')}>
          {words.keep}
        </button>
      </span>
    </li>
  )
}

function conflictOf({ kind, mine }: ShownItem): keyof typeof words.conflict {
  if (kind === 'removed') return 'removed'
  return mine === '' && kind !== 'field' ? 'gone' : 'changed'
}

function PieceView({ piece: { kind, text } }: { readonly piece: Piece }) {
  if (kind === 'same') return <span>{text}</span>
  return kind === 'cut' ? <del>{text}</del> : <ins>{text}</ins>
}

function itemName({ kind, role, field }: ShownItem): string {
  const what = field !== undefined ? shell.fields[field] : role === undefined ? '' : shell.roles[role]
  return words.kinds[kind](what)
}

function Lines({ item }: { readonly item: ShownItem }) {
  const place = item.after === undefined || item.kind === 'changed' ? null : item.after === '' ? words.atTop : words.behind(item.after)
  return (
    <>
      {item.kind === 'removed' ? (
        <span className="snippet" dir="auto">
          <del>{item.mine}</del>
        </span>
      ) : (
        <span className="snippet" dir="auto">
          {item.pieces.map((piece, at) => (
            <PieceView key={at} piece={piece} />
          ))}
        </span>
      )}
      {place !== null && (
        <span className="quiet" dir="auto">
          {place}
        </span>
      )}
    </>
  )
}
