/** The only user of `ipcMain`: every call is checked for who sends it and what it brings before it is answered. */
import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import { failed } from '../../store/model'
import { callChannel, callNames, noticeChannel, type CallName, type Handlers, type NoticeName } from './calls'
import type { Notices } from './contract'
import { guards, type Guards } from './guards'

/** A refusal tells where it hurts, never what stood there: copy stays out of logs. */
type Report = (what: string, error?: unknown) => void

/** Only the top frame of our own window, showing our own page. */
export function isOurs(event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>, window: WebContents | undefined, origin: string): boolean {
  const frame = event.senderFrame
  return window !== undefined && event.sender === window && frame !== null && frame === window.mainFrame && originOf(frame.url) === origin
}

function originOf(url: string): string {
  const { protocol, host } = new URL(url)
  return `${protocol}//${host}`
}

function check<Name extends CallName>(name: Name, args: readonly unknown[]) {
  const guard: Guards[Name] = guards[name]
  return guard.safeParse(args)
}

async function answer<Name extends CallName>(name: Name, handlers: Handlers, args: readonly unknown[], report: Report) {
  const guarded = check(name, args)
  if (!guarded.success) {
    report(`refused ${name}: ${guarded.error.issues.map((issue) => `${issue.path.join('.')} ${issue.code}`).slice(0, 5).join(', ')}`)
    return failed('refused', `The window asked for “${name}” in a way that is not allowed.`)
  }
  try {
    return await handlers[name](...guarded.data)
  } catch (error) {
    report(`call ${name}`, error)
    return failed('internal', 'Something went wrong inside Copydesk. What was saved is safe; the log says more.')
  }
}

/** Answers all calls from now on. `window` names the one window that may call. */
export function handleCalls(handlers: Handlers, window: () => WebContents | undefined, origin: string, report: Report): void {
  for (const name of callNames) {
    ipcMain.handle(callChannel(name), (event, ...args: unknown[]) => {
      if (isOurs(event, window(), origin)) return answer(name, handlers, args, report)
      report(`refused ${name}: not our window`)
      return failed('refused', 'Only Copydesk’s own window may ask for that.')
    })
  }
}

export function notify<Name extends NoticeName>(window: WebContents | undefined, name: Name, notice: Notices[Name]): void {
  if (window !== undefined && !window.isDestroyed()) window.send(noticeChannel(name), notice)
}
