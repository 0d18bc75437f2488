/** A process of its own that works on a library and is killed in the middle. Says on standard output what was promised to it. */
import { unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { storyId } from '../../store/model'
import type { Reply } from '../../store/model'
import { openLibrary } from '../../store/library'
import type { Library } from '../../store/library'
import { makeFaulty } from './faulty-disk'
import { leadOf, longPaperStory, paperStory, withLead } from './paper'

const [, , folder = '', task = '', killAt = '0'] = process.argv
const say = writeSync

function told(line: string): void {
  say(1, `${line}\n`)
}

function valueOf<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.failure.message)
  return reply.value
}

/** Calls that change what is on the disk. To die before any other leaves the same disk as to die before the next of these. */
function changesTheDisk(call: string, values: readonly unknown[]): boolean {
  if (call === 'openSync' || call === 'open') return values[1] === 'wx'
  return /write|sync$|fsync|rename|unlink|mkdir|link/.test(call)
}

/** From here on the process dies right before its k-th change of the disk. */
function dieAt(step: number): void {
  let changes = 0
  makeFaulty((call, _count, values) => {
    if (changesTheDisk(call, values)) changes += 1
    if (changes === step) process.kill(process.pid, 'SIGKILL')
    return 'well'
  })
}

const one = storyId('paper-1')

const tasks: Readonly<Record<string, (library: Library) => Promise<void>>> = {
  async save(library) {
    const saved = valueOf(await library.save(withLead(valueOf(await library.read(one)), 'New.'), paperStory('paper-1').row))
    told(`saved ${saved.revision}`)
  },
  async long(library) {
    for (const lead of ['Second.', 'Third.']) {
      const saved = valueOf(await library.save(withLead(valueOf(await library.read(one)), lead), paperStory('paper-1').row))
      told(`saved ${saved.revision}`)
    }
    await library.settle()
    told('settled')
    await library.close()
  },
  /** Fills its disk, makes room again (the file beside the library), works on, and looks at what is there after the next opening. */
  async fill(library) {
    for (let count = 1; ; count += 1) {
      const added = await library.add([longPaperStory(`fill-${count}`)])
      told(added.ok ? `added fill-${count}` : `${added.failure.code} ${added.failure.message}`)
      if (!added.ok) break
    }
    let paper = valueOf(await library.read(one))
    for (let count = 1; count < 500; count += 1) {
      const saved = await library.save(withLead(paper, `Lead ${count}. ${'x'.repeat(2_000)}`), paperStory('paper-1').row)
      if (saved.ok) paper = saved.value
      else told(`${saved.failure.code} ${saved.failure.message}`)
      if (!saved.ok) break
    }
    told(`saved ${paper.revision} ${leadOf(paper).slice(0, 10)}`)
    unlinkSync(join(folder, '..', 'ballast'))
    paper = valueOf(await library.save(withLead(paper, 'Room again.'), paperStory('paper-1').row))
    told(`saved ${paper.revision} Room again.`)
    valueOf(await library.add([paperStory('late')]))
    told('added late')
    await library.close()
    const again = valueOf(await openLibrary(folder))
    for (const { id, revision } of valueOf(await again.rows())) told(`there ${id} ${revision} ${leadOf(valueOf(await again.read(id))).slice(0, 12)}`)
    told(`notices ${again.notices().length}`)
    await again.close()
  },
  /** Tries to write, and says what came of it and what can be read. */
  async look(library) {
    told(`why ${library.readOnly ?? ''}`)
    const read = valueOf(await library.read(one))
    told(`read ${read.revision} ${leadOf(read)}`)
    const saved = await library.save(withLead(read, 'Second.'), paperStory('paper-1').row)
    told(saved.ok ? `saved ${saved.value.revision}` : `${saved.failure.code} ${saved.failure.message}`)
    const added = await library.add([longPaperStory('big')])
    told(added.ok ? 'added big' : `${added.failure.code} ${added.failure.message}`)
    await library.close()
  },
  async add(library) {
    valueOf(await library.add([paperStory('paper-2'), paperStory('paper-3')]))
    told('added')
  },
  async export(library) {
    valueOf(await library.exported(one, 1, join(folder, 'out.txt')))
    told('exported')
  },
  async close(library) {
    valueOf(await library.save(withLead(valueOf(await library.read(one)), 'New.'), paperStory('paper-1').row))
    told('saved 2')
    await library.close()
  },
  async discard(library) {
    valueOf(await library.discard([one]))
    told('discarded')
  },
  async takeBack(library) {
    valueOf(await library.takeBack([one]))
    told('taken back')
  },
  async emptyBin(library) {
    valueOf(await library.emptyBin())
    told('emptied')
  },
  async settings(library) {
    valueOf(await library.saveSettings({ desk: 'new' }))
    told('set')
  },
  /** Works on without an end, and says what is done; `killAt` makes the names of this run its own. */
  async work(library) {
    told('ready')
    for (let round = 1; ; round += 1) {
      const name = storyId(`work-${killAt}-${round}`)
      valueOf(await library.add([paperStory(name)]))
      told(`added ${name}`)
      const saved = valueOf(await library.save(withLead(valueOf(await library.read(one)), `Lead ${killAt} ${round}.`), paperStory('paper-1').row))
      told(`saved ${saved.revision} Lead ${killAt} ${round}.`)
      valueOf(await library.exported(one, saved.revision, join(folder, `out-${round}.txt`)))
      valueOf(await library.discard([name]))
      told(`discarded ${name}`)
      if (round % 2 === 0) {
        valueOf(await library.takeBack([name]))
        told(`back ${name}`)
      }
    }
  },
  async hold(library) {
    told(library.readOnly === null ? 'owner' : 'reader')
    await new Promise((resolve) => process.stdin.once('data', resolve))
    await library.close()
  },
  async race(library) {
    if (library.readOnly !== null) {
      told('reader')
      return
    }
    const id = `paper-${process.pid}`
    const reply = await library.add([paperStory(id)])
    if (reply.ok) told(`added ${id}`)
    await new Promise((resolve) => process.stdin.once('data', resolve))
  },
}

async function main(): Promise<void> {
  const step = Number(killAt)
  if (task === 'open') dieAt(step)
  const library = valueOf(await openLibrary(folder))
  if (task !== 'open' && task !== 'work' && step > 0) dieAt(step)
  await tasks[task]?.(library)
  if (task === 'open') await library.close()
  told('done')
}

void main()
