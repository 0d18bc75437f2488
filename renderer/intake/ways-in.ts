/** The ways copy comes into the window: pasted, dropped, opened, the sample. Each ends in one import by the desk. */
import { offerTour } from '../help/tour'
import { runImport } from '../state/jobs'
import { ask } from '../state/bridge'
import { tell, tellFailure } from '../state/notices'
import { focusPane } from '../state/panes'
import { words } from '../words'

export const importByDialog = (): Promise<void> => runImport((desk, job) => desk.importDialog(job))

/** The sample is what a newcomer brings in first, so the tour follows it. */
export async function importSample(): Promise<void> {
  await runImport((desk, job) => desk.importSample(job))
  offerTour()
}

/** What a clipboard or a drag holds: files first, then text with its HTML. Answers whether there was anything. */
export function importTransfer(transfer: DataTransfer): boolean {
  // The list of files is emptied when the event is over: it is copied first.
  const files = [...transfer.files]
  const text = transfer.getData('text/plain')
  const html = transfer.getData('text/html')
  if (files.length > 0) void runImport((desk, job) => desk.importFiles(job, files))
  else if (text.trim() !== '' || html.trim() !== '') void runImport((desk, job) => desk.importPaste(job, html.trim() === '' ? { text } : { text, html }))
  else return false
  return true
}

/** Whether letters typed now would be text: then keys are letters, and a paste is the field's. */
export function inTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type)
}

/** Pasting anywhere outside a text field brings a story in. */
export function takePaste(event: ClipboardEvent): void {
  if (inTextField(event.target) || event.clipboardData === null) return
  event.preventDefault()
  if (!importTransfer(event.clipboardData)) tell(words.intake.pasteNothing)
}

/** The menu's "New Story from Clipboard": out of any text field first, for a paste there would be the field's. */
export async function pasteStory(): Promise<void> {
  focusPane('queue')
  const reply = await ask((desk) => desk.pasteOffered())
  if (!reply.ok) tellFailure(words.failed(reply.failure.message))
}
