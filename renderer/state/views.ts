/** Listings that were given names: kept with the desk's settings, shown by `g` and their number. */
import type { Listing, SavedView } from '../../store/model'
import { queueWords } from '../queue/words'
import { words } from '../words'
import { tell } from './notices'
import { changeListing, useQueue } from './queue'
import { changeSettings, useSettings } from './settings'

export function showView(place: number): void {
  const view = useSettings.getState().views[place - 1]
  if (view === undefined) tell(queueWords.noView(place))
  else {
    changeListing(view.listing)
    tell(queueWords.viewShown(view.name))
  }
}

/** A view of the same name is replaced. */
export function saveView(name: string): void {
  const { views } = useSettings.getState()
  const view: SavedView = { name, listing: useQueue.getState().listing }
  const at = views.findIndex((one) => one.name === name)
  void changeSettings({ views: at === -1 ? [...views, view] : views.map((one, place) => (place === at ? view : one)) })
  tell(queueWords.saved(name))
}

export function forgetView(name: string): void {
  const { views } = useSettings.getState()
  void changeSettings({ views: views.filter((view) => view.name !== name) })
  tell(queueWords.forgotten(name), { name: words.undo, undo: true, run: () => void changeSettings({ views }) })
}

/** Whether the listing is the view's, to the letter. */
export const isShown = ({ listing }: SavedView, shown: Listing): boolean => written(listing) === written(shown)

/** Listings are made after one pattern, so that equal ones are written alike. */
const written = (listing: Listing): string => JSON.stringify({ ...listing, typing: true })
