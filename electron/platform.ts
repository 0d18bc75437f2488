/**
 * The one place where the Electrons we run on differ (22 and 45), told apart by what they have, never by number.
 * Free of Node and of `electron` at run time, for the sandboxed preload uses it too.
 */
import type { Protocol, WebContents } from 'electron'

export interface Served {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Electron 28 and later keep compiled code of the page; earlier ones do not look at `codeCache`. */
export const schemePrivileges = { standard: true, secure: true, codeCache: true }

interface ProtocolThatHandles {
  handle(scheme: string, handler: (request: { readonly method: string; readonly url: string }) => Promise<Response>): void
}

/** Since Electron 25. */
function handles(protocol: object): protocol is ProtocolThatHandles {
  return 'handle' in protocol
}

/** Serves a scheme from memory. `serve` must not reject. */
export function serveScheme(protocol: Protocol, scheme: string, serve: (method: string, url: string) => Promise<Served>): void {
  const either: object = protocol
  if (handles(either)) {
    either.handle(scheme, async ({ method, url }) => {
      const { status, headers, body } = await serve(method, url)
      return new Response(new Uint8Array(body), { status, headers })
    })
    return
  }
  protocol.registerBufferProtocol(scheme, ({ method, url }, answer) => {
    void serve(method, url).then(({ status, headers, body }) => { answer({ statusCode: status, headers: { ...headers }, data: body }) })
  })
}

interface HasWebUtils {
  readonly webUtils: { getPathForFile(file: File): string }
}

/** Since Electron 29; `File.path` went away with Electron 32. */
function hasWebUtils(electron: object): electron is HasWebUtils {
  return 'webUtils' in electron && typeof electron.webUtils === 'object' && electron.webUtils !== null
}

/** The path of a chosen or dropped file; `''` for one that is on no disk. */
export function pathOfFile(electron: object, file: File): string {
  if (hasWebUtils(electron)) return electron.webUtils.getPathForFile(file)
  return 'path' in file && typeof file.path === 'string' ? file.path : ''
}

interface WritesItems {
  readonly clipboard: { write(items: readonly object[]): Promise<void> }
  readonly ClipboardItem: new (items: Readonly<Record<string, string>>) => object
}

/** Since Electron 45; earlier ones take one plain object, and answer at once. */
function writesItems(electron: object): electron is WritesItems {
  return 'ClipboardItem' in electron && typeof electron.ClipboardItem === 'function'
}

interface WritesText {
  readonly clipboard: { write(data: { readonly text: string; readonly html: string }): void }
}

/** Puts one text on the clipboard, with its form as HTML and without. */
export async function writeRich(electron: object, text: string, html: string): Promise<void> {
  if (writesItems(electron)) await electron.clipboard.write([new electron.ClipboardItem({ 'text/plain': text, 'text/html': html })])
  else (electron as WritesText).clipboard.write({ text, html }) // what every Electron before has
}

/** Refuses every navigation, in every frame, that the page or what it shows might start. */
export function refuseNavigation(contents: WebContents, refused: (what: string) => void): void {
  const emitter: NodeJS.EventEmitter = contents
  for (const what of ['will-navigate', 'will-redirect', 'will-frame-navigate']) { // the last one since Electron 25
    emitter.on(what, (event: { preventDefault(): void }) => {
      event.preventDefault()
      refused(what)
    })
  }
}
