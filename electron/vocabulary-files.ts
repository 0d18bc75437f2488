/** The desk's vocabulary and IPTC's Media Topics as files: written and read where the editor says, by native dialogs. */
import type { BrowserWindow } from 'electron'
import { get } from 'node:https'
import { done, failed, type Reply, type TopicsInfo, type VocabularyFormat, type VocabularyTaken } from '../store/model'
import { largestChosen, readChosen, writeChosen } from './chosen-files'
import type { DeskThread } from './desk-thread'
import { chooseTopicsFile, chooseVocabularyFile, chooseVocabularyPlace } from './dialogs'
import { words } from './words'

/** Where IPTC publishes Media Topics. The only address that Copydesk ever asks, and only when an editor says so. */
const published = 'https://cv.iptc.org/newscodes/mediatopic/?format=json&lang=x-all'
/** Milliseconds without a byte after which the address counts as out of reach. */
const patience = 20_000

export async function shareVocabulary(
  desk: DeskThread,
  window: BrowserWindow | undefined,
  format: VocabularyFormat,
): Promise<Reply<string | null>> {
  const text = await desk.ask('vocabularyFile', format)
  return text.ok ? writeChosen(await chooseVocabularyPlace(window, format), text.value, words.failure.vocabularyNotWritten) : text
}

export async function takeVocabulary(desk: DeskThread, window: BrowserWindow | undefined): Promise<Reply<VocabularyTaken | null>> {
  const text = await readChosen(await chooseVocabularyFile(window), words.failure.vocabularyNotRead)
  if (!text.ok) return text
  return text.value === null ? done(null) : desk.ask('takeVocabularyFile', text.value)
}

export async function takeTopics(desk: DeskThread, window: BrowserWindow | undefined): Promise<Reply<TopicsInfo | null>> {
  const text = await readChosen(await chooseTopicsFile(window), words.failure.topicsNotRead)
  if (!text.ok) return text
  return text.value === null ? done(null) : desk.ask('takeTopicsFile', text.value)
}

export async function fetchTopics(desk: DeskThread): Promise<Reply<TopicsInfo>> {
  const text = await download(published)
  return text === null ? failed('not-found', words.failure.topicsOutOfReach) : desk.ask('takeTopicsFile', text)
}

/** `null` when it cannot be had. No redirect is followed: an answer comes from IPTC or not at all. */
function download(address: string): Promise<string | null> {
  return new Promise((resolve) => {
    const request = get(address, { headers: { accept: 'application/ld+json, application/json' }, timeout: patience }, (response) => {
      const parts: Buffer[] = []
      let size = 0
      if (response.statusCode !== 200) {
        response.resume()
        resolve(null)
        return
      }
      response.on('data', (part: Buffer) => {
        size += part.length
        if (size > largestChosen) request.destroy(new Error('too large'))
        else parts.push(part)
      })
      response.on('end', () => { resolve(Buffer.concat(parts).toString('utf8')) })
      response.on('error', () => { resolve(null) })
    })
    request.on('timeout', () => { request.destroy(new Error('no answer')) })
    request.on('error', () => { resolve(null) })
  })
}
