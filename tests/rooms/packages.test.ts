/** What we depend on: pinned, without addresses of a registry, under licences that we may pass on. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'))

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}
interface Locked {
  readonly version?: string
  readonly resolved?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly optional?: boolean
  readonly license?: string
}

const manifest = read('package.json') as Manifest
const { packages } = read('package-lock.json') as { readonly packages: Readonly<Record<string, Locked>> }
const shipped = Object.entries(packages).filter(([place, locked]) => place !== '' && locked.dev !== true && locked.devOptional !== true)

const allowed = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'MPL-1.1', 'MPL-2.0', 'MPL 2.0', 'BlueOak-1.0.0', 'Python-2.0', '(MIT AND BSD)']

/** Where a licence may be chosen, one that we may pass on is enough. */
const mayBePassedOn = (licence: string): boolean =>
  allowed.includes(licence) || (licence.includes(' OR ') && licence.replace(/[()]/g, '').split(' OR ').some((one) => allowed.includes(one)))

function licenceOf(place: string, locked: Locked): string {
  if (locked.license !== undefined) return locked.license
  const file = path.join(root, place, 'package.json')
  if (!existsSync(file)) return `unknown: ${file} is not there`
  const about = JSON.parse(readFileSync(file, 'utf8')) as { readonly license?: unknown }
  return typeof about.license === 'string' ? about.license : 'unknown'
}

describe('the packages', () => {
  it('are pinned to one version each', () => {
    const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    const loose = wanted.filter(([, version]) => !/^(?:npm:[^@]+@)?\d+\.\d+\.\d+$/.test(version))
    expect(loose).toEqual([])
  })

  it('are locked without the address of a registry', () => {
    expect(Object.entries(packages).filter(([, locked]) => locked.resolved !== undefined)).toEqual([])
  })

  it('come into the product only under licences that we may pass on', () => {
    expect(shipped.length).toBeGreaterThan(10)
    const refused = shipped.map(([place, locked]) => [place, licenceOf(place, locked)]).filter(([, licence]) => !mayBePassedOn(licence ?? ''))
    expect(refused).toEqual([])
  })
})
