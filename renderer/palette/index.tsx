/** The command palette: every command of the window and its key, found by a few letters. The only door into this folder. */
import { useEffect, useState } from 'react'
import { Autocomplete, Dialog, Input, Menu, MenuItem, Modal, ModalOverlay, TextField } from 'react-aria-components'
import { run } from '../commands'
import { isViewCommand, spell, viewOf, type Command, type Key } from '../keys'
import { afterFrame } from '../parts/use-after-frame'
import { storyEditor } from '../state/editor'
import { useKeyTable } from '../state/key-table'
import { useSettings } from '../state/settings'
import { closeSheet } from '../state/sheets'
import { words } from '../words'
import { matching } from './match'
import './palette.css'

/** Commands taken from the palette, the last one first: it is often wanted again. */
let recent: readonly Command[] = []
const rememberedAtMost = 6

export function Palette() {
  const [typed, setTyped] = useState('')
  const offered = matching(useOffered(), typed, ({ name, group }) => words.palette.line(name, words.keyGroups[group]))
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && closeSheet()}>
      <Modal className="sheet palette">
        <Dialog className="sheet-dialog" aria-label={words.palette.name}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <TextField className="palette-search" aria-label={words.palette.search} autoFocus>
              <Input className="palette-field" placeholder={words.palette.search} />
            </TextField>
            <Offered keys={useFirstFew(offered)} />
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** What scrolls must be able to have the focus, though it stays in the field. */
function Offered({ keys }: { readonly keys: readonly Offer[] }) {
  return (
    <div className="palette-list" tabIndex={0}>
      <Menu className="palette-menu" items={keys} aria-label={words.palette.name} renderEmptyState={() => <p className="palette-none">{words.palette.none}</p>}>
        {(key) => (
          <MenuItem className="palette-item" textValue={key.name} onAction={() => take(key.command)}>
            <span className="palette-name">{key.name}</span>
            <span className="quiet">{words.keyGroups[key.group]}</span>
            <kbd>{spell(key.keys[0])}</kbd>
          </MenuItem>
        )}
      </Menu>
    </div>
  )
}

type Offer = Key & { readonly id: Command; readonly name: string }

/** As many as the list has room for. */
const inSight = 14

/** The first frame has what is in sight; the rest comes behind it. */
function useFirstFew(offered: readonly Offer[]): readonly Offer[] {
  const [opening, setOpening] = useState(true)
  useEffect(() => afterFrame(() => setOpening(false)), [])
  return opening ? offered.slice(0, inSight) : offered
}

/**
 * What can be done now: without an open story, nothing that is done to one, and of saved views those there are. Those taken last
 * stand first.
 */
function useOffered(): readonly Offer[] {
  const open = storyEditor() !== null
  const views = useSettings((settings) => settings.views)
  const nameOf = (command: Command): string | undefined => {
    if (!isViewCommand(command)) return words.commands[command]
    const view = views[viewOf(command) - 1]
    return view && words.palette.view(viewOf(command), view.name)
  }
  const table = useKeyTable().flatMap((key): readonly Offer[] => {
    const { command, group } = key
    const name = nameOf(command)
    const fits = name !== undefined && command !== 'palette' && (open || (group !== 'story' && group !== 'roles'))
    return fits ? [{ ...key, id: command, name }] : []
  })
  const last = recent.flatMap((command) => table.filter((key) => key.command === command))
  return [...last, ...table.filter((key) => !last.includes(key))]
}

/** The palette goes first and gives the focus back: a command may need to know where it was. */
function take(command: Command): void {
  recent = [command, ...recent.filter((one) => one !== command)].slice(0, rememberedAtMost)
  closeSheet()
  requestAnimationFrame(() => requestAnimationFrame(() => run(command)))
}
