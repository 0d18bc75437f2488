/** The only user of `ipcRenderer`. Nothing of Electron reaches the page: functions go out, plain values come in. */
import { ipcRenderer } from 'electron'
import { callChannel, calls, isNoticeName, noticeChannel, type Answer, type CallName, type NoticeName } from './calls'
import type { Calls, Notices } from './contract'

/** A function that makes one call, with as many arguments as the contract has and no more. */
export function call<Name extends CallName>(name: Name): (...args: Parameters<Calls[Name]>) => Promise<Answer<Name>> {
  return (...args) => ipcRenderer.invoke(callChannel(name), ...args.slice(0, calls[name]))
}

/** Returns what ends the listening. The event object, which holds the sender, is stripped. */
export function listen<Name extends NoticeName>(name: Name, listener: (notice: Notices[Name]) => void): () => void {
  if (!isNoticeName(name) || typeof listener !== 'function') throw new Error('There is no such notice.')
  const channel = noticeChannel(name)
  const receive = (_event: unknown, notice: Notices[Name]): void => { listener(notice) }
  ipcRenderer.on(channel, receive)
  return () => { ipcRenderer.removeListener(channel, receive) }
}
