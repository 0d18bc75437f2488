/** A sheet over the window: focus stays in it, Escape closes it, and goes back where it was. */
import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { closeSheet } from '../state/sheets'
import { words } from '../words'
import { Button } from './button'
import { CloseIcon } from './icons'

interface SheetProps {
  readonly title: string
  readonly children: ReactNode
  readonly foot?: ReactNode
  readonly wide?: boolean
}

export function SheetFrame({ title, children, foot, wide = false }: SheetProps) {
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && closeSheet()}>
      <Modal className={wide ? 'sheet wide' : 'sheet'}>
        <Dialog className="sheet-dialog">
          <header className="sheet-head">
            <Heading slot="title">{title}</Heading>
            <Button look="quiet" name={words.close} onPress={closeSheet}>
              <CloseIcon />
            </Button>
          </header>
          {/* Focusable, so that a sheet longer than the window is scrolled by key. */}
          <div className="sheet-body" role="group" aria-label={title} tabIndex={0}>
            {children}
          </div>
          {foot !== undefined && <footer className="sheet-foot">{foot}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
