/**
 * The official schemas: those of ninjs stand here (`tests/fixtures/schemas`). Those of NITF and NewsML-G2 do not (their licences), so
 * they are asked where they are at hand beside the checkout (`../shared/schemas`) and xmllint is installed; everywhere else
 * `xml-rules.test.ts` alone says what they ask.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Ajv, type AnySchemaObject } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { afterAll, expect, test } from 'vitest'
import { exporters } from '../../../store/export'
import type { Article } from '../../../store/model'
import { arabic, bare, full } from './articles'
import { issue, someArticles } from './generated'

const ninjsSchemas = resolve(import.meta.dirname, '../../fixtures/schemas')
const schemas = resolve(import.meta.dirname, '../../../../shared/schemas')
const hasXmllint = existsSync(schemas) && spawnSync('xmllint', ['--version']).error === undefined
const folder = mkdtempSync(join(tmpdir(), 'copydesk-schemas-'))
afterAll(() => rmSync(folder, { recursive: true }))

const many = Number(process.env['COPYDESK_GENERATED'] ?? '300')
const told: readonly Article[] = [full, arabic, bare, ...someArticles(many)]

function write(format: string, article: Article): string | Uint8Array {
  const exporter = exporters.find((one) => one.format === format)
  if (exporter === undefined) throw new Error(`No exporter for ${format}`)
  return exporter.write(article, issue)
}

const xml = [
  ['nitf', 'nitf/nitf-3-6.xsd'],
  ['newsml-g2', 'newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd'],
] as const

test.skipIf(!hasXmllint).each(xml)('%s is valid by its official schema', (format, schema) => {
  const place = join(folder, format)
  mkdirSync(place)
  const files = told.map((article, at) => {
    const path = join(place, `${at}.xml`)
    writeFileSync(path, write(format, article))
    return path
  })
  const run = spawnSync('xmllint', ['--nonet', '--noout', '--schema', join(schemas, schema), ...files], { encoding: 'utf8', maxBuffer: 1 << 28 })
  const faults = run.stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'))
  expect(faults.slice(0, 10)).toEqual([])
  expect(run.status).toBe(0)
}, 300_000)

/** Inside G2 the schema passes NITF by; it must be valid there too. */
test.skipIf(!hasXmllint)('the NITF inside NewsML-G2 is the NITF that stands alone', () => {
  for (const article of told.slice(0, 50)) {
    const alone = String(write('nitf', article)).replace(/^<\?xml[^>]*>\n/, '').trim()
    expect(String(write('newsml-g2', article))).toContain(alone)
  }
})

const json = [
  ['ninjs', '3.1', Ajv2020],
  ['ninjs-2', '2.2', Ajv2020],
  ['ninjs-1', '1.6', Ajv],
] as const

test.each(json)('%s is valid by the official schema %s', (format, version, Validator) => {
  const ajv = new Validator({ strict: false, allErrors: true })
  addFormats(ajv)
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' })
  const schema = JSON.parse(readFileSync(join(ninjsSchemas, `ninjs-schema_${version}.json`), 'utf8')) as AnySchemaObject
  const isValid = ajv.compile(schema)
  for (const article of told) {
    const item: unknown = JSON.parse(String(write(format, article)))
    expect(isValid(item) ? [] : isValid.errors, JSON.stringify(item)).toEqual([])
  }
}, 300_000)
