/** Closes every door a page could open: other pages, new windows, permissions, the network, embedded views. */
import { app, type Session, type WebContents } from 'electron'
import { refuseNavigation } from './platform'
import { origin } from './page-files'

/** Chromium's own inspector, which only an unpackaged Copydesk opens. */
const inspector = 'devtools://'

/** From the first moment on, for whatever web contents ever come to be. */
export function closeDoors(refused: (what: string) => void): void {
  app.on('web-contents-created', (_event, contents) => { closeDoorsOf(contents, refused) })
}

function closeDoorsOf(contents: WebContents, refused: (what: string) => void): void {
  refuseNavigation(contents, refused)
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
    refused('will-attach-webview')
  })
  contents.setWindowOpenHandler(() => {
    refused('a new window')
    return { action: 'deny' }
  })
}

/** No permission is ever granted, no address but our own is ever loaded, nothing is downloaded, no dictionary fetched. */
export function closeSession(session: Session, refused: (what: string) => void): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    refused(`permission ${permission}`)
    answer(false)
  })
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => {
    event.preventDefault()
    refused('a download')
  })
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const ours = url.startsWith(`${origin}/`) || (!app.isPackaged && url.startsWith(inspector))
    if (!ours) refused('an address that is not ours')
    answer({ cancel: !ours })
  })
}
