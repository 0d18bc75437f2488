/**
 * What an editor who looks elsewhere is told by the system: a story that was killed, and urgent copy that has just come. Nothing is
 * said while the window has the focus: there the queue shows it.
 */
import { Notification, type BrowserWindow } from 'electron'
import type { QueueRow, StoryId } from '../store/model'
import { alertOf, type Alert } from './alert-of'
import { words } from './words'

/** More at a time are told in one sentence. */
const shownAtMost = 3
/** What was told is remembered for so many alerts: weeks of a busy wire, and no growth. */
const rememberedAtMost = 10_000

export interface Alerts {
  rows(rows: readonly QueueRow[]): void
}

/** `go` shows the story in the window, when the editor clicks the alert. */
export function createAlerts(window: () => BrowserWindow | undefined, wanted: () => boolean, go: (story: StoryId) => void): Alerts {
  const told = new Set<string>()

  const isNew = ({ kind, row }: Alert): boolean => {
    const key = `${kind} ${row.id}`
    if (told.has(key)) return false
    told.add(key)
    if (told.size > rememberedAtMost) for (const oldest of told) { told.delete(oldest); break }
    return true
  }
  const show = (title: string, body: string, story: StoryId): void => {
    const alert = new Notification({ title, body })
    alert.on('click', () => {
      window()?.show()
      window()?.focus()
      go(story)
    })
    alert.show()
  }
  return {
    rows(rows) {
      const alerts = rows.map(alertOf).filter((alert): alert is Alert => alert !== null && isNew(alert))
      const [first] = alerts
      if (first === undefined || window()?.isFocused() === true || !wanted() || !Notification.isSupported()) return
      if (alerts.length > shownAtMost) show(words.alert.several(alerts.length), first.row.headline, first.row.id)
      else for (const { kind, row } of alerts) show(words.alert[kind](row.source), row.headline, row.id)
    },
  }
}
