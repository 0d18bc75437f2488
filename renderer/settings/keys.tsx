/** Keys of the editor's own: each command with its keys, one of them pressed anew. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Button } from '../parts/button'
import { pressed, spell, whyNot, type Command, type Key, type Refusal } from '../keys'
import { usePreferences } from '../state/preferences'
import { bindKey, resetKeys, useKeyTable } from '../state/key-table'
import { words as windowWords } from '../words'
import { settingsWords } from './words'

const words = settingsWords.keys
const heldAlone: ReadonlySet<string> = new Set(['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead', 'Process'])

export function KeysSection() {
  const table = useKeyTable()
  const own = usePreferences(({ keys }) => keys)
  const [asked, setAsked] = useState<Command | null>(null)
  const groups = [...new Set(table.map(({ group }) => group))]
  return (
    <>
      <p className="quiet">{words.about}</p>
      {groups.map((group) => (
        <table key={group} className="own-keys">
          <caption>{windowWords.keyGroups[group]}</caption>
          <tbody>
            {table.filter((key) => key.group === group).map((key) => (
              <Row key={key.command} of={key} table={table} own={key.command in own} asked={asked === key.command} onAsk={setAsked} />
            ))}
          </tbody>
        </table>
      ))}
      <p>
        <Button disabled={Object.keys(own).length === 0} onPress={() => void resetKeys()}>
          {words.resetAll}
        </Button>
      </p>
    </>
  )
}

interface RowProps {
  readonly of: Key
  readonly table: readonly Key[]
  readonly own: boolean
  readonly asked: boolean
  readonly onAsk: (command: Command | null) => void
}

function Row({ of, table, own, asked, onAsk }: RowProps) {
  const name = windowWords.commands[of.command]
  const row = useRef<HTMLTableRowElement>(null)
  const wasAsked = useRef(asked)
  // The button that was pressed went while the key was waited for: the focus comes back to it.
  useLayoutEffect(() => {
    if (wasAsked.current && !asked) row.current?.querySelector<HTMLElement>('button:last-of-type')?.focus()
    wasAsked.current = asked
  }, [asked])
  return (
    <tr ref={row}>
      <th scope="row">{name}</th>
      <td>
        {asked ? (
          <Asking of={of} table={table} onEnd={() => onAsk(null)} />
        ) : (
          of.keys.map((key) => <kbd key={key}>{spell(key)}</kbd>)
        )}
      </td>
      <td className="own-keys-acts">
        {own && !asked && (
          <Button look="quiet" name={words.resetOf(name)} onPress={() => void resetKeys(of.command)}>
            {words.reset}
          </Button>
        )}
        {!asked && (
          <Button look="quiet" name={words.changeOf(name)} onPress={() => onAsk(of.command)}>
            {words.change}
          </Button>
        )}
      </td>
    </tr>
  )
}

/** Waits for one key. Escape leaves it as it was; a key that cannot be had says why, and the next one is waited for. */
function Asking({ of, table, onEnd }: { readonly of: Key; readonly table: readonly Key[]; readonly onEnd: () => void }) {
  const place = useRef<HTMLSpanElement>(null)
  const [refused, setRefused] = useState<{ readonly key: string; readonly why: Refusal } | null>(null)
  useEffect(() => {
    place.current?.focus()
    const take = (event: KeyboardEvent): void => {
      if (heldAlone.has(event.key)) return
      event.preventDefault()
      event.stopPropagation()
      const key = pressed(event)
      const why = whyNot(key, of.command, table)
      if (key === 'Escape') onEnd()
      else if (why !== null) setRefused({ key, why })
      else void bindKey(of.command, key).then(onEnd)
    }
    window.addEventListener('keydown', take, true)
    return () => window.removeEventListener('keydown', take, true)
  }, [of, table, onEnd])
  return (
    <span ref={place} className="own-keys-asking" role="status" tabIndex={-1}>
      {refused === null ? words.press : sayRefusal(refused.key, refused.why)}
    </span>
  )
}

function sayRefusal(key: string, why: Refusal): string {
  return why.why === 'system' ? words.system(spell(key)) : words.taken(spell(key), windowWords.commands[why.by])
}
