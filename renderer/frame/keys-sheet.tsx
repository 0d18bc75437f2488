/** All keys on one sheet, made from the one table of keys. */
import { SheetFrame } from '../parts/sheet'
import { isViewCommand, spell, type Key, type KeyGroup } from '../keys'
import { useKeyTable } from '../state/key-table'
import { usePreferences } from '../state/preferences'
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
  const own = usePreferences(({ keys }) => keys)
  const all = useKeyTable().filter((key) => key.group === group)
  // Nine lines that differ by a number alone are one, unless the editor has bound them anew.
  const views = all.filter(({ command }) => isViewCommand(command) && !(command in own))
  const rows = all.filter((key) => !views.includes(key))
  const [first] = views
  const last = views[views.length - 1]
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
        {first !== undefined && last !== undefined && (
          <div>
            <dt>{words.keys.views}</dt>
            <dd>
              <kbd>{spell(first.keys[0])}</kbd> … <kbd>{spell(last.keys[0])}</kbd>
            </dd>
          </div>
        )}
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
