/**
 * "New Story from Clipboard": the page puts the focus where a paste makes a story and then asks for the paste. It gets one for each
 * click on the menu and none otherwise: what is on the clipboard is not the page's to read.
 */
import type { WebContents } from 'electron'
import { done, failed, type Reply } from '../store/model'
import { words } from './words'

export interface MenuPaste {
  offer(): void
  take(page: Pick<WebContents, 'paste'> | undefined): Reply<null>
}

export function createMenuPaste(): MenuPaste {
  let offered = false
  return {
    offer: () => { offered = true },
    take(page) {
      if (!offered) return failed('refused', words.failure.noPaste)
      offered = false
      page?.paste()
      return done(null)
    },
  }
}
