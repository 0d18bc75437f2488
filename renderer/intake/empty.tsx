/** An empty library explains itself: what Copydesk does, the ways in, and a sample to try. */
import { Button } from '../parts/button'
import { spell } from '../keys'
import { useKeyOf } from '../state/key-table'
import { words } from '../words'
import { importByDialog, importSample } from './ways-in'
import './intake.css'

export function EmptyLibrary() {
  const { ways } = words.intake
  return (
    <div className="empty">
      <h2>{words.intake.emptyTitle}</h2>
      <p>{words.intake.emptyLead}</p>
      <dl className="ways">
        <Way name={ways.paste} how={ways.pasteHow} keyName={spell('Mod+v')} />
        <Way name={ways.drop} how={ways.dropHow} />
        <Way name={ways.open} how={ways.openHow} keyName={useKeyOf('import')} />
      </dl>
      <div className="empty-buttons">
        <Button look="first" autoFocus onPress={() => void importSample()}>
          {words.intake.sample}
        </Button>
        <Button onPress={() => void importByDialog()}>{words.commands.import}…</Button>
      </div>
      <p className="quiet">{words.intake.sampleHow}</p>
    </div>
  )
}

function Way({ name, how, keyName }: { readonly name: string; readonly how: string; readonly keyName?: string | undefined }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{how}</dd>
      {keyName !== undefined && (
        <dd>
          <kbd>{keyName}</kbd>
        </dd>
      )}
    </div>
  )
}
