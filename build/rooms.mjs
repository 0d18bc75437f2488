/**
 * The rooms of the code and what each may import: the one table behind the lint rule and the tests of the rooms.
 * A room is the longest `at` that a file's path begins with. `rooms` are other rooms it may import, through their index only,
 * or through the files named `room:file`. `packages` are npm packages: a list, or 'any'. `node` are Node's own modules: a list, or 'any'.
 */
import path from 'node:path'

/** Text in, text out: buffers and hashes, but no file, clock or network. */
const bytesOnly = ['node:buffer', 'node:string_decoder', 'node:zlib', 'node:crypto']

const pure = { packages: [], node: [] }
const insideStore = ['model', 'structure', 'clean', 'signal', 'tag', 'match', 'import', 'export', 'search', 'library']

export const rooms = [
  { name: 'model', at: 'store/model/', rooms: [], ...pure },
  { name: 'structure', at: 'store/structure/', rooms: ['model'], ...pure },
  { name: 'clean', at: 'store/clean/', rooms: ['model'], ...pure },
  { name: 'signal', at: 'store/signal/', rooms: ['model'], ...pure },
  { name: 'tag', at: 'store/tag/', rooms: ['model'], ...pure },
  { name: 'match', at: 'store/match/', rooms: ['model'], ...pure },
  { name: 'import', at: 'store/import/', rooms: ['model'], packages: 'any', node: bytesOnly },
  { name: 'export', at: 'store/export/', rooms: ['model'], packages: 'any', node: bytesOnly },
  { name: 'search', at: 'store/search/', rooms: ['model'], packages: [], node: ['node:fs', 'node:path'] },
  { name: 'library', at: 'store/library/', rooms: insideStore, packages: 'any', node: 'any' },
  { name: 'desk', at: 'store/', rooms: insideStore, packages: 'any', node: 'any' },
  { name: 'cli', at: 'store/cli/', rooms: ['desk', 'model'], packages: 'any', node: 'any' },
  { name: 'ipc', at: 'electron/ipc/', rooms: ['model', 'library:settings-schema'], packages: 'any', node: 'any' },
  { name: 'preload', at: 'electron/preload.ts', rooms: ['ipc', 'model', 'electron:platform'], packages: ['electron'], node: [] },
  { name: 'electron', at: 'electron/', rooms: ['desk', ...insideStore, 'ipc'], packages: 'any', node: 'any' },
  { name: 'renderer', at: 'renderer/', rooms: ['model', 'ipc:contract'], packages: 'any', node: [] },
  { name: 'tests', at: 'tests/', rooms: 'any', packages: 'any', node: 'any' },
  { name: 'build', at: 'build/', rooms: [], packages: 'any', node: 'any' },
]

/** Packages that belong to one room. */
const ownedPackages = { lowdb: ['library', 'tests'], electron: ['electron', 'ipc', 'preload', 'tests'] }

/** Rooms whose files are each a door: the desk is a row of modules, the contract's room likewise. */
const roomsWithoutIndex = ['desk', 'ipc', 'build']

/** @param {string} file path from the root of the repository, with `/` */
export function roomOf(file) {
  const holding = rooms.filter((room) => file.startsWith(room.at))
  return holding.sort((one, other) => other.at.length - one.at.length)[0]
}

const withoutExtension = (file) => file.replace(/\.(?:[cm]?[jt]sx?)$/, '').replace(/\/index$/, '')

function packageRefusal(room, specifier) {
  const name = specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : specifier.split('/')[0]
  if (ownedPackages[name] && !ownedPackages[name].includes(room.name)) return `${name} is used in ${ownedPackages[name][0]} only`
  if (room.packages === 'any' || room.packages.includes(name)) return null
  return `the room ${room.name} may not import the package ${name}`
}

function nodeRefusal(room, specifier) {
  if (room.node === 'any' || room.node.includes(specifier)) return null
  return `the room ${room.name} may not import ${specifier}`
}

function roomRefusal(room, other, target) {
  if (room.rooms === 'any') return null
  const inside = withoutExtension(target.slice(other.at.length))
  if (room.rooms.includes(`${other.name}:${inside}`)) return null
  if (!room.rooms.includes(other.name)) return `the room ${room.name} may not import the room ${other.name}`
  if (roomsWithoutIndex.includes(other.name) || `${target}/` === other.at || `${withoutExtension(target)}/` === other.at) return null
  return `the room ${other.name} is entered through its index only`
}

/**
 * Why an import is refused, as words for a message; `null` when it is in order.
 * @param {string} file the importing file, from the root of the repository
 * @param {string} specifier as written in the import
 */
export function refusal(file, specifier) {
  const room = roomOf(file)
  if (!room) return null
  if (specifier.startsWith('node:')) return nodeRefusal(room, specifier)
  if (!specifier.startsWith('.')) return packageRefusal(room, specifier)
  const target = path.posix.join(path.posix.dirname(file), specifier)
  const other = roomOf(`${target}/`) ?? roomOf(target)
  if (!other) return target.startsWith('..') ? `${specifier} is outside the repository` : null
  if (other.name === room.name) return null
  if (other.name === 'tests') return 'nothing imports the tests'
  return roomRefusal(room, other, target)
}
