/** Saved views: shown by a press or by their key, saved under a name, forgotten with an undo. */
import { useState, type SubmitEvent } from 'react'
import { Button } from '../parts/button'
import { CloseIcon } from '../parts/icons'
import { spell, viewKeys } from '../keys'
import { typedDirection } from '../parts/typed-direction'
import { useQueue } from '../state/queue'
import { useSettings } from '../state/settings'
import { forgetView, isShown, saveView, showView } from '../state/views'
import { queueWords } from './words'

export function Views() {
  const views = useSettings((settings) => settings.views)
  const listing = useQueue((queue) => queue.listing)
  return (
    <div className="views">
      {views.length > 0 && (
        <ul aria-label={queueWords.views}>
          {views.map((view, at) => (
            <li key={view.name} className={isShown(view, listing) ? 'view shown' : 'view'}>
              <button type="button" className="link" dir="auto" aria-current={isShown(view, listing)} onClick={() => showView(at + 1)}>
                {view.name}
              </button>
              {at < viewKeys.length && <kbd>{spell(`g ${at + 1}`)}</kbd>}
              <Button look="quiet" name={queueWords.forget(view.name)} onPress={() => forgetView(view.name)}>
                <CloseIcon />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <SaveView />
    </div>
  )
}

function SaveView() {
  const [name, setName] = useState('')
  const save = (event: SubmitEvent): void => {
    event.preventDefault()
    if (name.trim() === '') return
    saveView(name.trim())
    setName('')
  }
  return (
    <form className="save-view" onSubmit={save}>
      <input
        aria-label={queueWords.viewName}
        placeholder={queueWords.viewName}
        maxLength={200}
        dir={typedDirection(name)}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="button plain" disabled={name.trim() === ''}>
        {queueWords.saveView}
      </button>
    </form>
  )
}
