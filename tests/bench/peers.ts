/** Peers that read the HTML of a page. They are no part of the project: `COPYDESK_PEERS` names a folder whose node_modules hold them. */
import { createRequire } from 'node:module'
import path from 'node:path'

export interface Peers {
  readonly linkedom: { parseHTML(html: string): { document: object } }
  readonly readability: { Readability: new (document: object) => { parse(): object | null } }
}

export function peersBeside(): Peers | undefined {
  const folder = process.env['COPYDESK_PEERS']
  if (folder === undefined) return undefined
  const load = createRequire(path.join(folder, 'peers.js'))
  return { linkedom: load('linkedom') as Peers['linkedom'], readability: load('@mozilla/readability') as Peers['readability'] }
}

export function readable({ linkedom, readability }: Peers, html: string): void {
  new readability.Readability(linkedom.parseHTML(html).document).parse()
}
