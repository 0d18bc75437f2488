/** Where the library lies: it is moved, or another one is opened, from here. */
import { useEffect } from 'react'
import { Button } from '../parts/button'
import { useLibrary } from '../state/library'
import { loadPlace, moveLibrary, openLibrary, restoreLibrary, useUpkeep } from '../state/upkeep'
import { settingsWords } from './words'

const words = settingsWords.library

export function Place() {
  const { place, busy } = useUpkeep()
  const isReadOnly = useLibrary().readOnly !== null
  useEffect(() => void loadPlace(), [])
  return (
    <section className="upkeep">
      <h4>{words.place}</h4>
      <p className="upkeep-place">
        <bdi>{place}</bdi>
      </p>
      <p className="quiet">{words.placeAbout}</p>
      <div className="upkeep-acts">
        <Button disabled={busy || isReadOnly} onPress={() => void moveLibrary()}>
          {words.move}
        </Button>
        <Button disabled={busy} onPress={() => void openLibrary()}>
          {words.openOther}
        </Button>
        <Button disabled={busy} onPress={() => void restoreLibrary()}>
          {words.restoreWhole}
        </Button>
      </div>
    </section>
  )
}
