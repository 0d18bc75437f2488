import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openLibrary } from '../../../store/library'
import { orderOf, wholeQueue, type Desk, type ImportReport, type QueueRow, type StoryId } from '../../../store/model'
import { harbourPage, marketPage, temporaryFolder } from '../../helpers/copy'
import { must } from '../../helpers/must'
import { deskOver } from '../../helpers/desk'

interface Set {
  readonly desk: Desk
  readonly folder: string
  readonly close: () => Promise<void>
}

async function openDesk(folder = temporaryFolder()): Promise<Set> {
  const library = must(await openLibrary(join(folder, 'library')))
  onTestFinished(() => library.close())
  const desk = deskOver(library, { who: 'Mara' })
  return { desk, folder, close: () => library.close() }
}

const lead = 'PORT HADRIN: A ferry with 80 people on board ran aground off Port Hadrin on Tuesday, the harbour office said in a statement.'
const rescue = 'All passengers were taken ashore by noon and nobody was hurt, harbour master Elin Sorvald told reporters on the quay.'
const hull = 'The company said it would look into the accident and that the hull of the ship had been damaged near the bow.'
const more = 'Two tugs from Tolven were on their way on Tuesday evening to pull the ferry off the rocks at high water, the office said.'

interface Item {
  readonly version: number
  readonly paragraphs?: readonly string[]
  readonly headline?: string
  readonly status?: string
}

/** A NewsML-G2 item as an agency sends it. */
function g2(item: Item): string {
  const { version, paragraphs = [lead, rescue, hull], headline = 'Ferry Runs Aground off Port Hadrin', status = 'usable' } = item
  const guid = 'urn:newsml:coast.example:20261124:ferry-1'
  const slug = 'Ferry-Hadrin'
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" version="${version}" standard="NewsML-G2" standardversion="2.35" xml:lang="en">
<itemMeta><itemClass qcode="ninat:text"/><provider literal="COAST"/><versionCreated>2026-11-24T1${version}:00:00Z</versionCreated><pubStatus qcode="stat:${status}"/></itemMeta>
<contentMeta><urgency>4</urgency><slugline>${slug}</slugline><headline>${headline}</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${headline}</title></head><body>${body}</body></html></inlineXML></contentSet>
</newsItem>`
}

async function imported(desk: Desk, folder: string, name: string, content: string): Promise<ImportReport> {
  writeFileSync(join(folder, name), content)
  return must(await desk.importPaths(name, [join(folder, name)]))
}

const idOf = ({ stories }: ImportReport): StoryId => {
  const [story] = stories
  if (story === undefined) throw new Error('Nothing came in.')
  return story.id
}

async function versionsOf(desk: Desk, id: StoryId): Promise<readonly (string | undefined)[]> {
  return must(await desk.family(id)).versions.map(({ row }) => row.wire?.version)
}

async function rowOf(desk: Desk, id: StoryId): Promise<QueueRow> {
  const row = must(await desk.list()).find((one) => one.id === id)
  if (row === undefined) throw new Error('No such row.')
  return row
}

describe('versions of one item', () => {
  it('join one chain in the order of their versions, however they come in, and say why', async () => {
    const { desk, folder } = await openDesk()
    const second = idOf(await imported(desk, folder, 'v2.xml', g2({ version: 2, paragraphs: [lead, rescue, hull, more] })))
    const third = idOf(await imported(desk, folder, 'v3.xml', g2({ version: 3, headline: 'Tugs Try to Free Ferry', paragraphs: [more, lead, rescue] })))
    const first = idOf(await imported(desk, folder, 'v1.xml', g2({ version: 1 })))
    expect(await versionsOf(desk, second)).toEqual(['1', '2', '3'])
    const { dossier } = must(await desk.open(third))
    expect(dossier.history.filter(({ change }) => change.rule === 'versions/joined').map(({ change, by }) => [by, change.reason])).toEqual([
      ['rule', 'A version of “Ferry Runs Aground off Port Hadrin”: the same item of its agency.'],
    ])
    expect((await rowOf(desk, first)).wire).toMatchObject({ versions: 3, newer: third })
    expect((await rowOf(desk, third)).wire).toMatchObject({ versions: 3 })
    expect((await rowOf(desk, third)).wire?.newer).toBeUndefined()
  })

  it('are still one chain after a restart, and in one import', async () => {
    const { desk, folder, close } = await openDesk()
    for (const version of [1, 2]) writeFileSync(join(folder, `v${version}.xml`), g2({ version }))
    const report = must(await desk.importPaths('both', [join(folder, 'v1.xml'), join(folder, 'v2.xml')]))
    expect(await versionsOf(desk, idOf(report))).toEqual(['1', '2'])
    await close()
    const again = await openDesk(folder)
    expect(await versionsOf(again.desk, idOf(report))).toEqual(['1', '2'])
  })

  it('leave the chain when the editor takes the change back, and come in by an editor’s word', async () => {
    const { desk, folder } = await openDesk()
    const first = idOf(await imported(desk, folder, 'v1.xml', g2({ version: 1 })))
    const second = idOf(await imported(desk, folder, 'v2.xml', g2({ version: 2 })))
    const joined = must(await desk.open(second)).dossier.history.find(({ change }) => change.rule === 'versions/joined')
    must(await desk.undo(second, joined?.id ?? must(await desk.open(second)).dossier.history[0]!.id))
    expect(await versionsOf(desk, first)).toEqual(['1'])
    must(await desk.joinChain(second, first))
    expect(await versionsOf(desk, first)).toEqual(['1', '2'])
    expect(await desk.joinChain(second, first)).toMatchObject({ ok: false, failure: { code: 'conflict' } })
  })

  it('are not made of the same file twice', async () => {
    const { desk, folder } = await openDesk()
    await imported(desk, folder, 'v1.xml', g2({ version: 1 }))
    expect((await imported(desk, folder, 'again.xml', g2({ version: 1 }))).stories.map(({ already }) => already)).toEqual([true])
    expect(must(await desk.list())).toHaveLength(1)
  })
})

describe('a writethru without an id', () => {
  const anpa = (number: string, version: string, paragraphs: readonly string[], slug = 'Hadrin Ferry'): string =>
    `\x16\x16\x01a${number}\x1f_wire\r\nr i\x11\x13 BC-${slug}${version} 11-24 0100\r\n\x02^BC-${slug}${version},100<\r\n^Ferry runs aground off Port Hadrin<\r\n${paragraphs.map((text) => `\t   ${text}\r\n`).join('')}\x03\r\nCO-WF-11-24-26 1${number.slice(-1)}00GMT\r\n\x04`

  it('joins by slug and likeness, with the label it came under', async () => {
    const { desk, folder } = await openDesk()
    const first = idOf(await imported(desk, folder, '1.txt', anpa('0001', '', [lead, rescue, hull])))
    const second = idOf(await imported(desk, folder, '2.txt', anpa('0002', ', 1st Ld-Writethru', [more, lead, rescue, hull])))
    expect(must(await desk.family(first)).versions.map(({ row }) => row.id)).toEqual([first, second])
    expect((await rowOf(desk, second)).wire?.version).toContain('1st Ld')
    const [reason] = must(await desk.open(second)).dossier.history.filter(({ change }) => change.rule === 'versions/joined').map(({ change }) => change.reason)
    expect(reason).toMatch(/: the same slug, and \d+ % of their copy in common\.$/)
  })

  it('does not join what has the slug and other copy', async () => {
    const { desk, folder } = await openDesk()
    const first = idOf(await imported(desk, folder, '1.txt', anpa('0001', '', [lead, rescue, hull])))
    await imported(desk, folder, '2.txt', anpa('0002', '', marketPage.split('\n\n').slice(1)))
    expect(must(await desk.family(first)).versions).toHaveLength(1)
  })
})

describe('the report of an import', () => {
  it('says which story is a version, of which one, before it or after it', async () => {
    const { desk, folder } = await openDesk()
    const second = idOf(await imported(desk, folder, 'v2.xml', g2({ version: 2 })))
    const [third] = (await imported(desk, folder, 'v3.xml', g2({ version: 3, headline: 'Tugs Try to Free Ferry' }))).stories
    expect(third?.versionOf).toEqual({ id: second, headline: 'Ferry Runs Aground off Port Hadrin', later: false })
    const [first] = (await imported(desk, folder, 'v1.xml', g2({ version: 1 }))).stories
    expect(first?.versionOf).toEqual({ id: second, headline: 'Ferry Runs Aground off Port Hadrin', later: true })
    const [again] = (await imported(desk, folder, 'again.xml', g2({ version: 1 }))).stories
    expect(again).toEqual({ id: first?.id, headline: 'Ferry Runs Aground off Port Hadrin', file: join(folder, 'again.xml'), already: true })
  })

  it('says which story it is alike to, and what the wire orders', async () => {
    const { desk } = await openDesk()
    const first = idOf(must(await desk.importPaste('a', { text: harbourPage })))
    const [market] = must(await desk.importPaste('b', { text: marketPage })).stories
    expect([market?.alike, market?.versionOf, market?.wire]).toEqual([undefined, undefined, undefined])
    const text = `EMBARGOED UNTIL 0001 GMT, 27 NOVEMBER 2099\n\n${harbourPage.replace('80 people', '81 people')}`
    const [again] = must(await desk.importPaste('c', { text })).stories
    expect(again?.alike).toEqual({ id: first, headline: 'Ferry Runs Aground off Port Hadrin' })
    expect(again?.wire).toEqual({ gate: 'embargo', until: '2099-11-27T00:01:00.000Z' })
  })
})

describe('stories alike', () => {
  it('are marked in the rows in sight, both of them', async () => {
    const { desk } = await openDesk()
    for (const text of [harbourPage, marketPage, harbourPage.replace('80 people', '81 people')]) must(await desk.importPaste('a', { text }))
    const { rows } = must(await desk.find(wholeQueue, 0, 10, []))
    expect(rows.map(({ row }) => [row.headline, row.wire?.alike])).toEqual([
      ['Ferry Runs Aground off Port Hadrin', true],
      ['Market Hall Reopens After Two Years', undefined],
      ['Ferry Runs Aground off Port Hadrin', true],
    ])
  })

  it('are listed, never merged: a paste again, another agency, a cut-down version', async () => {
    const { desk } = await openDesk()
    const first = idOf(must(await desk.importPaste('a', { text: harbourPage })))
    await desk.importPaste('b', { text: `${harbourPage}\nRelated: five more ferries\n` })
    await desk.importPaste('c', { text: marketPage })
    const { alike, versions } = must(await desk.family(first))
    expect(versions).toHaveLength(1)
    expect(alike.map(({ row, length }) => [row.headline, length])).toEqual([['Ferry Runs Aground off Port Hadrin', 'same']])
    expect(alike[0]?.common).toBeGreaterThan(0.8)
    expect(must(await desk.list())).toHaveLength(3)
  })

  it('are found after a restart, and when the index was deleted or broken', async () => {
    const { desk, folder, close } = await openDesk()
    const first = idOf(must(await desk.importPaste('a', { text: harbourPage })))
    await desk.importPaste('b', { text: harbourPage.replace('80 people', '81 people') })
    await close()
    const file = join(folder, 'library', 'index', 'alike')
    expect(existsSync(file)).toBe(true)
    for (const broken of [null, 'not an index', '']) {
      if (broken !== null) writeFileSync(file, broken)
      const again = await openDesk(folder)
      await expect.poll(async () => must(await again.desk.family(first)).alike.length).toBe(1)
      await again.close()
    }
    expect(readFileSync(file).subarray(0, 16).toString()).toBe('copydesk-alike 1')
  })
})

describe('a kill', () => {
  it('finds every version of its item, marks it with the reason, and tells what had been exported', async () => {
    const { desk, folder } = await openDesk()
    const first = idOf(await imported(desk, folder, 'v1.xml', g2({ version: 1 })))
    const second = idOf(await imported(desk, folder, 'v2.xml', g2({ version: 2 })))
    const [file] = must(await desk.export('out', [first], orderOf(['txt']), join(folder, 'out'))).files
    const report = await imported(desk, folder, 'v3.xml', g2({ version: 3, status: 'canceled', paragraphs: [] }))
    expect((report.killed ?? []).map(({ id }) => id).sort()).toEqual([first, second].sort())
    for (const id of [first, second]) {
      expect((await rowOf(desk, id)).wire?.gate).toBe('killed')
      expect(await desk.cleanText(id)).toMatchObject({ ok: false, failure: { code: 'held' } })
    }
    const mark = must(await desk.open(first)).dossier.history.find(({ change }) => change.rule === 'wire/killed')
    expect(mark).toMatchObject({ by: 'rule', state: 'done', change: { reason: 'Killed by a message that came in.' } })
    expect(await desk.undo(first, mark!.id)).toMatchObject({ ok: false, failure: { code: 'refused' } })
    const exports = must(await desk.family(idOf(report))).versions.flatMap((version) => version.exports)
    expect(exports).toEqual([{ path: file?.path, revision: 1, at: expect.stringMatching(/^20\d\d-/) as string }])
  })

  it('in words alone finds the story whose headline it quotes, and that story only', async () => {
    const { desk } = await openDesk()
    const ferry = idOf(must(await desk.importPaste('a', { text: harbourPage })))
    const market = idOf(must(await desk.importPaste('b', { text: marketPage })))
    const { killed } = must(await desk.importPaste('c', { text: 'KILL KILL KILL\n\nEditors: Please kill the story headlined “Ferry Runs Aground off Port Hadrin”. The company denies it.\n' }))
    expect(killed).toEqual([{ id: ferry, headline: 'Ferry Runs Aground off Port Hadrin' }])
    expect((await rowOf(desk, market)).wire?.gate).toBeUndefined()
    const reason = must(await desk.open(ferry)).dossier.history.find(({ change }) => change.rule === 'wire/killed')?.change.reason
    expect(reason).toMatch(/^Killed by a message that came in\. It says: “/)
  })

  it('over the copy itself finds the copy that came before', async () => {
    const { desk } = await openDesk()
    const ferry = idOf(must(await desk.importPaste('a', { text: harbourPage })))
    expect(must(await desk.importPaste('b', { text: `EDITORS: THIS STORY IS WITHDRAWN\n\n${harbourPage}` })).killed?.map(({ id }) => id)).toEqual([ferry])
  })

  it('holds for a version that comes in late, and not for one that comes after it', async () => {
    const { desk, folder } = await openDesk()
    await imported(desk, folder, 'v2.xml', g2({ version: 2 }))
    await imported(desk, folder, 'v3.xml', g2({ version: 3, status: 'canceled' }))
    const late = idOf(await imported(desk, folder, 'v1.xml', g2({ version: 1 })))
    const anew = idOf(await imported(desk, folder, 'v4.xml', g2({ version: 4, paragraphs: [more, lead] })))
    expect((await rowOf(desk, late)).wire?.gate).toBe('killed')
    expect((await rowOf(desk, anew)).wire?.gate).toBeUndefined()
  })

  it('is told to others by a notice in each format, with nothing of the copy in it', async () => {
    const { desk, folder } = await openDesk()
    const first = idOf(await imported(desk, folder, 'v1.xml', g2({ version: 1 })))
    const out = join(folder, 'notices')
    const report = must(await desk.killNotice('kill', [first], ['txt', 'nitf', 'newsml-g2', 'ninjs', 'ninjs-2', 'ninjs-1'], out))
    expect([report.files.length, report.problems]).toEqual([6, []])
    const files = Object.fromEntries(readdirSync(out).map((name) => [name.slice(name.indexOf('.')), readFileSync(join(out, name), 'utf8')]))
    const all = Object.values(files)
    expect(all.filter((text) => text.includes('80 people'))).toEqual([])
    expect(all.filter((text) => text.includes('KILL: Ferry Runs Aground off Port Hadrin'))).toHaveLength(6)
    expect(files['.nitf.xml']).toContain('management-status="canceled"')
    expect(files['.g2.xml'] ?? files['.newsml-g2.xml']).toMatch(/stat:canceled/)
    expect(files['.g2.xml'] ?? files['.newsml-g2.xml']).toContain('guid="urn:newsml:coast.example:20261124:ferry-1" version="2"')
    expect(all.filter((text) => /"pub_?[sS]tatus": "canceled"/.test(text))).toHaveLength(3)
    expect(files['.txt']).toContain('Do not use it.')
  })

  it('is told as withheld, not as killed, while its agency may still release it', async () => {
    const { desk, folder } = await openDesk()
    const first = idOf(await imported(desk, folder, 'v1.xml', g2({ version: 1 })))
    await imported(desk, folder, 'v2.xml', g2({ version: 2, status: 'withheld' }))
    expect((await rowOf(desk, first)).wire?.gate).toBe('withheld')
    const out = join(folder, 'notices')
    must(await desk.killNotice('kill', [first], ['txt', 'newsml-g2'], out))
    const files = readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'))
    expect(files.every((text) => text.includes('WITHHOLD: Ferry Runs Aground off Port Hadrin') && !text.includes('KILL'))).toBe(true)
    expect(files.some((text) => text.includes('stat:withheld'))).toBe(true)
  })
})
