import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileOf, servePage } from '../../../electron/page-files'

let folder = ''
let bundle = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-bundle-'))
  bundle = join(folder, 'renderer')
  await mkdir(join(bundle, 'assets'), { recursive: true })
  await writeFile(join(bundle, 'index.html'), '<title>Copydesk</title>')
  await writeFile(join(bundle, 'assets/main-a1B2.js'), 'start()')
  await writeFile(join(bundle, '.hidden.js'), 'no')
  await writeFile(join(bundle, 'notes.txt'), 'no')
  await writeFile(join(folder, 'secret.js'), 'no')
})

afterAll(() => rm(folder, { recursive: true }))

describe('the address of a page file', () => {
  it('names a file of the bundle', () => {
    expect(fileOf('app://copydesk/')).toBe('index.html')
    expect(fileOf('app://copydesk/index.html#queue')).toBe('index.html')
    expect(fileOf('app://copydesk/assets/main-a1B2.js?v=1')).toBe('assets/main-a1B2.js')
  })

  it('never climbs out, in whatever spelling', () => {
    const climbing = [
      'app://copydesk/../secret.js', 'app://copydesk/assets/../../secret.js', 'app://copydesk/%2e%2e/secret.js', 'app://copydesk/%2E%2E%2fsecret.js',
      'app://copydesk/..%2fsecret.js', 'app://copydesk/..%5csecret.js', 'app://copydesk/..\\secret.js', 'app://copydesk//etc/passwd',
      'app://copydesk/%252e%252e/secret.js', 'app://copydesk/assets//main-a1B2.js', 'app://copydesk/./index.html', 'app://copydesk/index.html%00.js',
      'app://copydesk/C:/Windows/win.ini',
    ]
    for (const address of climbing) expect(fileOf(address), address).toBeUndefined()
  })

  it('is on our host alone', () => {
    for (const address of ['app://elsewhere/index.html', 'app://copydesk.example/index.html', 'app://copydesk@elsewhere/index.html', 'file:///etc/passwd', 'https://copydesk/']) {
      expect(fileOf(address), address).toBeUndefined()
    }
  })
})

describe('serving the page', () => {
  it('sends a file with its type and the policy', async () => {
    const served = await servePage(bundle, 'GET', 'app://copydesk/')
    expect(served.status).toBe(200)
    expect(served.body.toString()).toBe('<title>Copydesk</title>')
    expect(served.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff' })
    expect(served.headers['content-security-policy']).toContain("default-src 'none'")
  })

  it('answers 404 to what is missing, hidden, of an unknown type, above the bundle, or not asked for by GET', async () => {
    for (const address of ['app://copydesk/none.js', 'app://copydesk/.hidden.js', 'app://copydesk/notes.txt', 'app://copydesk/assets', 'app://copydesk/../secret.js']) {
      expect((await servePage(bundle, 'GET', address)).status, address).toBe(404)
    }
    expect((await servePage(bundle, 'POST', 'app://copydesk/')).status).toBe(404)
  })
})
