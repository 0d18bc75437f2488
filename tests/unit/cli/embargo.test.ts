import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import type { CleanStory } from '../../../store/export'
import { harbourPage, marketPage, temporaryFolder } from '../../helpers/copy'
import { copydesk } from '../../helpers/command-line'

const held = `EMBARGOED UNTIL 0001 GMT, 27 NOVEMBER 2099\n\n${harbourPage}`

/** One free story and one that nobody may print before the year 2099. */
function wires(): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'free.txt'), marketPage)
  writeFileSync(join(folder, 'held.txt'), held)
  return folder
}

describe('an embargo on the command line', () => {
  it('is neither printed nor written, is named as a problem, and the rest is done', async () => {
    const folder = wires()
    const printed = await copydesk('clean', folder)
    expect(printed.status).toBe(1)
    expect(printed.out).toContain('Market Hall Reopens')
    expect(printed.out).not.toContain('Ferry')
    expect(printed.said).toContain('It is under embargo until 27 November 2099, 00:01 GMT.')
    const out = join(folder, 'out')
    expect((await copydesk('clean', folder, '--to', 'txt,nitf', '--out', out)).status).toBe(1)
    expect(readdirSync(out).filter((name) => /ferry/i.test(name))).toEqual([])
    expect(readdirSync(out)).toHaveLength(2)
  })

  it('stands in the JSON document, with the story and its end', async () => {
    const { out } = await copydesk('clean', join(wires(), 'held.txt'), '--json')
    const { stories } = JSON.parse(out) as { readonly stories: readonly CleanStory[] }
    expect(stories[0]).toMatchObject({ headline: 'Ferry Runs Aground off Port Hadrin', embargo: '2099-11-27T00:01:00.000Z' })
  })

  it('goes out by an override with a reason, which stands in the changes', async () => {
    const folder = wires()
    const out = join(folder, 'out')
    const { status, out: json } = await copydesk('clean', join(folder, 'held.txt'), '--to', 'txt', '--out', out, '--json', '--override-embargo', 'agreed with the agency')
    expect(status).toBe(0)
    expect(readFileSync(join(out, readdirSync(out)[0] ?? ''), 'utf8')).toContain('Ferry Runs Aground')
    const { stories } = JSON.parse(json) as { readonly stories: readonly CleanStory[] }
    expect(stories[0]?.changes.filter(({ rule }) => rule === 'wire/override').map(({ reason }) => reason)).toEqual([expect.stringMatching(/Reason: agreed with the agency$/)])
    expect((await copydesk('clean', folder, '--override-embargo', ' ')).status).toBe(2)
  })

  it('holds for a library too, where the override stays in the history', async () => {
    const folder = wires()
    const library = join(folder, 'library')
    const out = join(folder, 'out')
    await copydesk('import', join(folder, 'held.txt'), '--library', library)
    expect((await copydesk('export', '--library', library, '--out', out)).status).toBe(1)
    const listed = (await copydesk('list', '--library', library)).out
    expect(listed).toContain('[EMBARGO to 2099-11-27T00:01Z]  Ferry Runs Aground off Port Hadrin')
    const shown = await copydesk('show', listed.split(' ')[0] ?? '', '--library', library)
    expect([shown.status, shown.out]).toEqual([1, ''])
    expect(existsSync(out) ? readdirSync(out) : []).toEqual([])
    expect((await copydesk('export', '--library', library, '--out', out, '--override-embargo', 'the desk chief said so')).status).toBe(0)
    expect(readdirSync(out)).toHaveLength(1)
    const { out: rows } = await copydesk('list', '--library', library, '--json')
    const [row] = (JSON.parse(rows) as { readonly stories: readonly { readonly id: string }[] }).stories
    expect((await copydesk('list', '--library', library)).out).not.toContain('[EMBARGO')
    expect((await copydesk('show', row?.id ?? '', '--library', library, '--json')).out).toContain('Reason: the desk chief said so')
  })

  it('is over when its hour has passed, and then not in the list (regression)', async () => {
    const folder = wires()
    const library = join(folder, 'library')
    writeFileSync(join(folder, 'held.txt'), held.replace('2099', '2019'))
    await copydesk('import', join(folder, 'held.txt'), '--library', library)
    expect((await copydesk('list', '--library', library)).out).not.toContain('[EMBARGO')
  })

  it('tells which message of several in a file is kept in, and takes the names of formats that --from knows (regression)', async () => {
    const folder = wires()
    const message = (number: number, text: string) => `\x01eca081${number} 3 i 20  dpa 004${number}\r\n\r\nHarbour/\r\n\x02${text}\r\n\x03221322 GMT Nov 26\r\n\x04`
    writeFileSync(join(folder, 'two.txt'), message(1, 'Bridge opens =\r\n\r\nThe bridge opened on Sunday.') + message(2, 'EMBARGOED until 0001 GMT 27 November 2099\r\nTolls rise =\r\n\r\nThe tolls rise on Monday.'))
    const { status, said } = await copydesk('clean', join(folder, 'two.txt'), '--to', 'text,markdown', '--out', join(folder, 'out'))
    expect([status, readdirSync(join(folder, 'out')).map((name) => name.split('.').pop()).sort()]).toEqual([1, ['md', 'txt']])
    expect(said).toContain('two.txt: Tolls rise: It was not taken out. It is under embargo')
  })
})

test('a kill that comes in names the files that went out before, and nothing is said of a library that is only read (regression)', async () => {
  const folder = wires()
  const library = join(folder, 'library')
  const out = join(folder, 'out')
  writeFileSync(join(folder, 'held.txt'), held.replace('2099', '2019'))
  await copydesk('import', join(folder, 'held.txt'), '--library', library)
  await copydesk('export', '--library', library, '--to', 'txt', '--out', out)
  writeFileSync(join(folder, 'kill.txt'), 'KILL KILL KILL\n\nEditors: Please kill the story headlined “Ferry Runs Aground off Port Hadrin”. The company denies it.\n')
  const { said } = await copydesk('import', join(folder, 'kill.txt'), '--library', library)
  expect(said).toContain('Killed by a message that came in: Ferry Runs Aground off Port Hadrin\n')
  expect(said).toContain(`already exported: ${join(out, readdirSync(out)[0] ?? '')}\n`)
  expect((await copydesk('list', '--library', library)).said).toBe('')
})
