/** The command palette: every command of the window and its key, found by a few letters. The only door into this folder. */
import { useState } from 'react'
import { Autocomplete, Dialog, Input, Menu, MenuItem, Modal, ModalOverlay, TextField } from 'react-aria-components'
import { run } from '../commands'
import { spell, type Command, type Key } from '../keys'
import { storyEditor } from '../state/editor'
import { useKeyTable } from '../state/key-table'
import { closeSheet } from '../state/sheets'
import { words } from '../words'
import { matching } from './match'
import './palette.css'

/** Commands taken from the palette, the last one first: it is often wanted again. */
let recent: readonly Command[] = []
const rememberedAtMost = 6

export function Palette() {
  const [typed, setTyped] = useState('')
  const offered = matching(useOffered(), typed, (key) => words.palette.line(words.commands[key.command], words.keyGroups[key.group]))
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && closeSheet()}>
      <Modal className="sheet palette">
        <Dialog className="sheet-dialog" aria-label={words.palette.name}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <TextField className="palette-search" aria-label={words.palette.search} autoFocus>
              <Input className="palette-field" placeholder={words.palette.search} />
            </TextField>
            <Offered keys={offered} />
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
          <MenuItem className="palette-item" textValue={words.commands[key.command]} onAction={() => take(key.command)}>
            <span className="palette-name">{words.commands[key.command]}</span>
            <span className="quiet">{words.keyGroups[key.group]}</span>
            <kbd>{spell(key.keys[0])}</kbd>
          </MenuItem>
        )}
      </Menu>
    </div>
  )
}

type Offer = Key & { readonly id: Command }

/** What can be done now: without an open story, nothing that is done to one. Those taken last stand first. */
function useOffered(): readonly Offer[] {
  const open = storyEditor() !== null
  const table = useKeyTable().filter(({ command, group }) => command !== 'palette' && (open || (group !== 'story' && group !== 'roles')))
  const last = recent.flatMap((command) => table.filter((key) => key.command === command))
  return [...last, ...table.filter((key) => !last.includes(key))].map((key) => ({ ...key, id: key.command }))
}

/** The palette goes first and gives the focus back: a command may need to know where it was. */
function take(command: Command): void {
  recent = [command, ...recent.filter((one) => one !== command)].slice(0, rememberedAtMost)
  closeSheet()
  requestAnimationFrame(() => requestAnimationFrame(() => run(command)))
}
