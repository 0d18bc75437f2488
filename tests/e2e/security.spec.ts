/** What a hostile page could try from inside the window, and what it gets: nothing. The refusals are written to the log. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test, type StartedDesk } from './support/launch'

// Refusals show on the console, and a window of the test's own is counted: here they are the thing under test. One pattern,
// for Playwright would take a second one for options.
test.use({ allowed: [/Content Security Policy|requires 'Trusted|opened a second window|Not allowed to load local resource|ERR_BLOCKED_BY_CLIENT|status of 404/] })

/** Status of an address as a window is served it; `blocked` where it never left the session. */
function statusOf(desk: StartedDesk, address: string): Promise<number | 'blocked'> {
  return desk.app.evaluate(async ({ BrowserWindow }, url) => {
    const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
    const status = new Promise<number>((resolve) => window.webContents.once('did-navigate', (_event, _url, code) => { resolve(code) }))
    const loaded = await window.loadURL(url).then(() => status, () => 'blocked' as const)
    window.destroy()
    return loaded
  }, address)
}

/** Runs as the page's own code does, outside of what the test tool may do: the tool itself is free of the policy. */
function evalInPage(desk: StartedDesk, code: string): Promise<string> {
  return desk.page.evaluate((text) => new Promise<string>((resolve) => {
    setTimeout(() => {
      try {
        resolve(String((0, eval)(text)))
      } catch (error) {
        resolve(error instanceof Error ? error.name : 'thrown')
      }
    })
  }), code)
}

test('sends the page with a policy that allows its own files alone', async ({ start }) => {
  const desk = await start()
  const headers = (await desk.page.reload())?.headers() ?? {}
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/)
  expect(headers['content-security-policy']).not.toContain('unsafe')
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test('runs no code that comes as text', async ({ start }) => {
  const desk = await start()
  expect(await evalInPage(desk, '1 + 1')).toBe('EvalError')
  const ran = await desk.page.evaluate(() => {
    const tried: string[] = []
    const attempt = (name: string, work: () => void): void => {
      try {
        work()
      } catch (error) {
        tried.push(`${name}: ${error instanceof Error ? error.name : ''}`)
      }
    }
    const place = document.body.appendChild(document.createElement('div'))
    attempt('innerHTML', () => { place.innerHTML = '<img src=x onerror="window.hit = 1">' })
    attempt('script', () => { document.createElement('script').textContent = 'window.hit = 1' })
    attempt('handler', () => { place.setAttribute('onclick', 'window.hit = 1') })
    place.click()
    place.remove()
    return { tried, hit: 'hit' in window }
  })
  expect(ran.tried).toContain('innerHTML: TypeError')
  expect(ran.hit).toBe(false)
})

test('shows the page nothing of Node and nothing of Electron but the bridge', async ({ start }) => {
  const desk = await start()
  const seen = await desk.page.evaluate(() => {
    const names = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer']
    const frame = document.body.appendChild(document.createElement('iframe'))
    const inside = frame.contentWindow
    const found = {
      page: names.filter((name) => name in window),
      frame: inside === null ? ['no frame'] : [...names, 'copydesk'].filter((name) => name in inside),
      kinds: [...new Set(Object.values(window.copydesk).map((value) => typeof value))],
      paths: 'importPaths' in window.copydesk,
    }
    frame.remove()
    return found
  })
  expect(seen).toEqual({ page: [], frame: [], kinds: ['function'], paths: false })
})

test('stays where it is, and opens no window', async ({ start, place }) => {
  const desk = await start()
  const before = desk.page.url()
  expect(await desk.page.evaluate(() => window.open('https://example.org/') === null)).toBe(true)
  await desk.page.evaluate(() => {
    const link = document.body.appendChild(document.createElement('a'))
    for (const [href, target] of [['https://example.org/', ''], ['file:///etc/passwd', ''], ['https://example.org/', '_blank'], ['app://copydesk/none.html', '']]) {
      link.href = href ?? ''
      link.target = target ?? ''
      link.click()
    }
    link.remove()
    location.assign('https://example.org/')
  })
  await expect.poll(() => readFile(path.join(place.userData, 'copydesk.log'), 'utf8')).toMatch(/refused will-navigate[\s\S]*refused will-navigate/)
  expect(desk.page.url()).toBe(before)
  expect(desk.app.windows()).toHaveLength(1)
})

test('grants no permission, asked or not', async ({ start }) => {
  const desk = await start()
  const states = await desk.page.evaluate(async () => ({
    notification: await Notification.requestPermission(),
    geolocation: (await navigator.permissions.query({ name: 'geolocation' })).state,
    notifications: (await navigator.permissions.query({ name: 'notifications' })).state,
    clipboard: await navigator.clipboard.readText().then(() => 'read', (error: unknown) => error instanceof Error && error.name),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'seen', () => 'refused'),
  }))
  expect(states).toEqual({ notification: 'denied', geolocation: 'denied', notifications: 'denied', clipboard: 'NotAllowedError', camera: 'refused' })
})

test('serves its bundle and nothing beside it', async ({ start }) => {
  const desk = await start()
  expect(await statusOf(desk, 'app://copydesk/index.html')).toBe(200)
  const outside = [
    'app://copydesk/../main/main.cjs', 'app://copydesk/%2e%2e/main/main.cjs', 'app://copydesk/..%2fmain%2fmain.cjs', 'app://copydesk/..%5cmain%5cmain.cjs',
    'app://copydesk/../../../package.json', 'app://copydesk/none.js',
  ]
  for (const address of outside) expect(await statusOf(desk, address), address).toBe(404)
  for (const address of ['app://elsewhere/index.html', 'https://example.org/', 'http://127.0.0.1:1/']) expect(await statusOf(desk, address), address).toBe('blocked')
})

test('fetches nothing from the page, not even its own files', async ({ start }) => {
  const desk = await start()
  const results = await desk.page.evaluate(() => Promise.all(
    ['https://example.org/', 'app://copydesk/index.html', 'file:///etc/passwd', 'data:text/plain,x'].map((address) => fetch(address).then(() => 'fetched', () => 'refused')),
  ))
  expect(results).toEqual(['refused', 'refused', 'refused', 'refused'])
})

test('refuses calls that bring what the contract does not have', async ({ start }) => {
  const desk = await start()
  const codes = await desk.page.evaluate(async () => {
    // As a hostile page would, past the types.
    type Anything = (...args: unknown[]) => Promise<{ ok: boolean; failure?: { code: string } }>
    const bridge = window.copydesk as unknown as Record<string, Anything>
    const step = { kind: 'text', block: 'b1', from: 0, before: '', after: 'x' }
    const edit = (steps: unknown[]) => ({ id: 'c1', change: { rule: 'editor/typing', reason: 'Typed.', steps } })
    const asked: [string, ...unknown[]][] = [
      ['open', '../../library'], ['open', 7], ['open'], ['wire', { toString: 'x' }],
      ['importPaste', 'job', { text: 'a', path: '/etc/passwd' }], ['importPaste', '../job', { text: 'a' }],
      ['edit', 's1', 0, edit([])], ['edit', 's1', 0, edit([{ ...step, extra: 1 }])], ['edit', 's1', -1, edit([step])],
      ['export', 'job', ['s1'], ['txt'], '/tmp'], ['setPreferences', { exportFolder: { token: 'x', label: '/' } }], ['copyText', null],
    ]
    return Promise.all(asked.map(async ([name, ...args]) => (await bridge[name]?.(...args))?.failure?.code ?? `${name} was answered`))
  })
  expect(new Set(codes)).toEqual(new Set(['refused']))
})

test('exports into no folder that was not chosen', async ({ start }) => {
  const desk = await start()
  const reply = await desk.page.evaluate(() => window.copydesk.export('job', [], {
    formats: ['txt'],
    fileName: '{slug}',
    folder: '',
    text: { fields: ['body'], wrap: 0, lineEnd: 'lf', encoding: 'utf-8' },
    onlyChanged: false,
  }, '0b5c9a4e-40f4-4f39-8a53-6c1e61a3e5b1'))
  expect(reply).toMatchObject({ ok: false, failure: { code: 'refused' } })
})

test('answers no window but its own', async ({ start }) => {
  const desk = await start()
  const reply = await desk.app.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/build/out/main/preload.cjs`
    const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true, contextIsolation: true } })
    await other.loadURL('app://copydesk/index.html')
    const answer: unknown = await other.webContents.executeJavaScript('window.copydesk.settings()')
    const file = await other.loadURL('file:///etc/passwd').then(() => 'shown', () => 'refused')
    other.destroy()
    return { answer, file }
  })
  expect(reply).toMatchObject({ answer: { ok: false, failure: { code: 'refused' } }, file: 'refused' })
})

test('hands notices over without the event that brought them', async ({ start }) => {
  const desk = await start()
  const heard = await desk.page.evaluateHandle(() => {
    const args: unknown[][] = []
    window.copydesk.on('command', (...each) => { args.push(each) })
    return args
  })
  await desk.app.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.webContents.send('notice:command', 'find') })
  await expect.poll(() => heard.jsonValue()).toEqual([['find']])
})

test('sets no switch that opens a door', async ({ start }) => {
  const desk = await start()
  const set = await desk.app.evaluate(({ app, BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): Electron.WebPreferences }
    const preferences: Partial<Record<string, unknown>> = { ...contents.getLastWebPreferences() }
    const doors = [
      'allowRunningInsecureContent', 'experimentalFeatures', 'enableBlinkFeatures', 'webviewTag', 'nodeIntegration', 'nodeIntegrationInWorker',
      'nodeIntegrationInSubFrames',
    ]
    const switches = ['disable-web-security', 'allow-running-insecure-content', 'ignore-certificate-errors']
    return {
      open: [...doors.filter((name) => Boolean(preferences[name])), ...switches.filter((name) => app.commandLine.hasSwitch(name))],
      webSecurity: preferences['webSecurity'],
    }
  })
  expect(set).toEqual({ open: [], webSecurity: true })
})
