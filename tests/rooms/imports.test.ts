/** The import graph of the repository obeys the table of rooms. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { refusal, roomOf } from '../../build/rooms.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const importing = /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*(?:\n[^'"\n;]*)*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g

function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`
    if (entry.isDirectory()) return file === 'build/out' ? [] : sourceFiles(file)
    return /\.(?:tsx?|[cm]js)$/.test(entry.name) ? [file] : []
  })
}

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8')
  return [...text.matchAll(importing)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

const files = ['store', 'electron', 'renderer', 'build', 'tests'].flatMap(sourceFiles)

describe('the import graph', () => {
  it('is read from files of every room', () => {
    const seen = new Set(files.map((file) => roomOf(file)?.name))
    for (const room of ['model', 'structure', 'clean', 'tag', 'import', 'export', 'library', 'desk', 'cli', 'ipc', 'preload', 'electron', 'renderer']) {
      expect(seen, `no file of the room ${room} was found`).toContain(room)
    }
    expect(files.flatMap(importsOf).length).toBeGreaterThan(files.length)
  })

  it('holds no import that the table of rooms refuses', () => {
    const refused = files.flatMap((file) =>
      importsOf(file).flatMap((specifier) => {
        const why = refusal(file, specifier)
        return why === null ? [] : [`${file}: ${specifier}: ${why}`]
      }),
    )
    expect(refused).toEqual([])
  })
})

describe('the table of rooms', () => {
  it.each([
    ['store/model/apply.ts', 'node:fs', 'the room model may not import node:fs'],
    ['store/model/apply.ts', '../clean', 'the room model may not import the room clean'],
    ['store/clean/passes/quotes.ts', '../../tag', 'the room clean may not import the room tag'],
    ['store/clean/passes/quotes.ts', '../../model/apply', 'the room model is entered through its index only'],
    ['store/tag/places.ts', 'zod', 'the room tag may not import the package zod'],
    ['store/import/detect.ts', 'node:fs', 'the room import may not import node:fs'],
    ['store/export/txt.ts', 'node:https', 'the room export may not import node:https'],
    ['store/desk.ts', 'lowdb', 'lowdb is used in library only'],
    ['store/desk.ts', '../electron/main', 'the room desk may not import the room electron'],
    ['store/cli/main.ts', '../../electron/main', 'the room cli may not import the room electron'],
    ['electron/preload.ts', './window', 'the room preload may not import the room electron'],
    ['electron/preload.ts', 'node:fs', 'the room preload may not import node:fs'],
    ['electron/main.ts', '../renderer/app', 'the room electron may not import the room renderer'],
    ['renderer/app.tsx', '../store/desk', 'the room renderer may not import the room desk'],
    ['renderer/app.tsx', '../store/library', 'the room renderer may not import the room library'],
    ['renderer/app.tsx', '../electron/ipc/handle', 'the room renderer may not import the room ipc'],
    ['renderer/app.tsx', 'node:path', 'the room renderer may not import node:path'],
    ['renderer/app.tsx', 'electron', 'electron is used in electron only'],
    ['store/model/apply.ts', '../../tests/helpers/stories', 'nothing imports the tests'],
    ['electron/main.ts', '../build/pack', 'the room electron may not import the room build'],
    ['store/model/apply.ts', '../../../elsewhere', '../../../elsewhere is outside the repository'],
  ])('refuses in %s the import of %s', (file, specifier, why) => {
    expect(refusal(file, specifier)).toBe(why)
  })

  it.each([
    ['store/model/apply.ts', './step'],
    ['store/clean/passes/quotes.ts', '../../model'],
    ['store/clean/index.ts', './passes/quotes'],
    ['store/import/decode.ts', 'iconv-lite'],
    ['store/import/decode.ts', 'node:buffer'],
    ['store/library/adapter.ts', 'lowdb'],
    ['store/library/adapter.ts', 'node:fs/promises'],
    ['store/desk.ts', './clean'],
    ['store/cli/main.ts', '../desk'],
    ['electron/main.ts', '../store/desk'],
    ['electron/preload.ts', './ipc/invoke'],
    ['renderer/app.tsx', '../store/model'],
    ['renderer/app.tsx', '../electron/ipc/contract'],
    ['renderer/story/view.ts', 'prosemirror-view'],
  ])('allows in %s the import of %s', (file, specifier) => {
    expect(refusal(file, specifier)).toBeNull()
  })
})
