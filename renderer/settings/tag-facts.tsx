/** What is known of one tag over the library: how many stories, the last fortnight, and what it often stands with. */
import { useEffect, useState } from 'react'
import type { TagFacts } from '../../store/model'
import { ask } from '../state/bridge'
import { settingsWords } from './words'

const say = settingsWords.vocabulary

export function TagFactsView({ name }: { readonly name: string }) {
  const [facts, setFacts] = useState<TagFacts | null>(null)
  useEffect(() => {
    let stale = false
    void ask((desk) => desk.tagFacts(name)).then((reply) => { if (!stale && reply.ok) setFacts(reply.value) })
    return () => { stale = true }
  }, [name])
  if (facts === null) return null
  const sum = facts.trend.reduce((all, one) => all + one, 0)
  return (
    <div className="tag-facts">
      <h4>{say.facts}</h4>
      <p>
        {say.stories(facts.stories)}. {say.trend(facts.trend.length, sum)}.
      </p>
      <Trend days={facts.trend} label={say.trend(facts.trend.length, sum)} />
      {facts.alike.length > 0 && (
        <p className="quiet">
          {say.alike}: <bdi>{facts.alike.map((one) => one.name).join(', ')}</bdi>
        </p>
      )}
    </div>
  )
}

/** A bar a day, the newest at the end of the line. */
function Trend({ days, label }: { readonly days: readonly number[]; readonly label: string }) {
  const most = Math.max(1, ...days)
  return (
    <svg className="tag-trend" role="img" aria-label={label} viewBox={`0 0 ${days.length * 6} 24`} preserveAspectRatio="none">
      {days.map((stories, day) => (
        <rect key={day} x={day * 6} width={4} y={24 - (stories / most) * 24} height={(stories / most) * 24} />
      ))}
    </svg>
  )
}
