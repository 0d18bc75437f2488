/** `app://copydesk/…`: serves the window's page out of its bundle, and nothing beside it. */
import { protocol, type Session } from 'electron'
import { scheme, servePage } from './page-files'
import { schemePrivileges, serveScheme } from './platform'

/** Before the app is ready: our scheme is an origin like https, so that `'self'` means it. */
export function announceScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: schemePrivileges }])
}

export function serveBundle(session: Session, bundle: string): void {
  serveScheme(session.protocol, scheme, (method, address) => servePage(bundle, method, address))
}
