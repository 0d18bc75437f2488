/** The files of the window's page: which address names which, and how each is sent. */
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Served } from './platform'
import type { Language } from './ipc/contract'
import { contentSecurityPolicy } from './policy'

export const scheme = 'app'
export const origin = `${scheme}://copydesk`
/** The page in a language of the interface: it knows it from its address, before its first word. */
export const pageIn = (language: Language): string => `${origin}/index.html?language=${language}`

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/**
 * No cross-origin-opener-policy: nothing can open us or be opened by us, and the change of process it brings to the first
 * load made one start in four hang under a debugger (Playwright on Electron 22).
 */
const headers: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
}

/**
 * The file of the bundle an address names, relative to it; `undefined` for everything else. Bundles hold plain names
 * only, so whatever is escaped, hidden or climbs (`%2e%2e`, `%2f`, `\`, `..`) names nothing.
 */
export function fileOf(address: string): string | undefined {
  if (!address.startsWith(`${origin}/`)) return undefined
  const path = address.slice(origin.length + 1).replace(/[?#].*$/s, '')
  if (path === '') return 'index.html'
  const names = path.split('/')
  return names.every((name) => /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(name)) ? names.join('/') : undefined
}

const missing: Served = { status: 404, headers: { ...headers, 'content-type': 'text/plain' }, body: Buffer.from('Not found') }

/** Never rejects. */
export async function servePage(bundle: string, method: string, address: string): Promise<Served> {
  const file = method === 'GET' ? fileOf(address) : undefined
  const type = file === undefined ? undefined : types[extname(file)]
  if (file === undefined || type === undefined) return missing
  try {
    return { status: 200, headers: { ...headers, 'content-type': type }, body: await readFile(join(bundle, file)) }
  } catch {
    return missing
  }
}
