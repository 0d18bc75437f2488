/** Room on the disk: old stories go to the bin, shown before, and the bin is emptied only here. */
import { useEffect, useState } from 'react'
import { pruneOnly, type PruneRule } from '../../store/model'
import { Button } from '../parts/button'
import { useLibrary } from '../state/library'
import { emptyBin, findPrunable, loadBin, prune, takeBack, useUpkeep } from '../state/upkeep'
import { Choice } from './choice'
import { settingsWords } from './words'

const words = settingsWords.library

export function Room() {
  const { binned } = useUpkeep()
  const isReadOnly = useLibrary().readOnly !== null
  useEffect(() => void loadBin(), [])
  return (
    <section className="upkeep">
      <h4>{words.space}</h4>
      <p className="quiet">{words.spaceAbout}</p>
      <Pruning disabled={isReadOnly} />
      <p className="quiet">{words.inBin(binned.length)}</p>
      {binned.length > 0 && (
        <div className="upkeep-acts">
          <Button disabled={isReadOnly} onPress={() => void takeBack(binned)}>
            {words.restore}
          </Button>
          <Button disabled={isReadOnly} onPress={() => void emptyBin()}>
            {words.empty}
          </Button>
        </div>
      )}
    </section>
  )
}

function Pruning({ disabled }: { readonly disabled: boolean }) {
  const [rule, setRule] = useState<PruneRule>({ olderThan: 90, only: 'spiked' })
  const { prunable } = useUpkeep()
  const isAsked = prunable !== null && prunable.rule.olderThan === rule.olderThan && prunable.rule.only === rule.only
  return (
    <>
      <label className="upkeep-age">
        {words.older}
        <input
          className="field"
          type="number"
          min={0}
          max={36_500}
          value={rule.olderThan}
          onChange={(event) => setRule({ ...rule, olderThan: Math.max(0, Math.min(36_500, Math.floor(event.target.valueAsNumber || 0))) })}
        />
      </label>
      <Choice
        name={words.only}
        options={[...pruneOnly].reverse().map((id) => ({ id, name: words.onlies[id] }))}
        chosen={rule.only}
        onChoose={(only) => setRule({ ...rule, only })}
      />
      <div className="upkeep-acts">
        <Button disabled={disabled} onPress={() => void findPrunable(rule)}>
          {words.find}
        </Button>
        {isAsked && prunable.count > 0 && (
          <Button disabled={disabled} onPress={() => void prune(rule)}>
            {words.prune}
          </Button>
        )}
      </div>
      <div role="status">
        {isAsked && (
          <>
            <p>{words.would(prunable.count)}</p>
            {prunable.count > 0 && (
              <ul aria-label={words.oldest}>
                {prunable.oldest.map((headline, at) => (
                  <li key={at} dir="auto">
                    {headline}
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
    </>
  )
}
