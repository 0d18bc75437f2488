/** All keys on one sheet, made from the one table of keys. */
import { SheetFrame } from '../parts/sheet'
import { spell, type Key, type KeyGroup } from '../keys'
import { useKeyTable } from '../state/key-table'
import { words } from '../words'

export function KeysSheet() {
  const groups = [...new Set(useKeyTable().map((key) => key.group))]
  return (
    <SheetFrame title={words.keys.name} wide>
      <div className="keys">
        {groups.map((group) => (
          <KeyTable key={group} group={group} />
        ))}
      </div>
      <p className="quiet">{words.keys.hint}</p>
    </SheetFrame>
  )
}

function KeyTable({ group }: { readonly group: KeyGroup }) {
  const rows = useKeyTable().filter((key) => key.group === group)
  return (
    <section>
      <h3>{words.keyGroups[group]}</h3>
      <dl>
        {rows.map((key) => (
          <div key={key.command}>
            <dt>{words.commands[key.command]}</dt>
            <dd>
              <Spelled of={key} />
            </dd>
          </div>
        ))}
        {words.keys.fixed[group].map(([name, spelled]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <kbd>{spelled}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Spelled({ of }: { readonly of: Key }) {
  return (
    <>
      {of.keys.map((one) => (
        <kbd key={one}>{spell(one)}</kbd>
      ))}
    </>
  )
}
