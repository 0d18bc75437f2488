/** House style: the profile, what it sets in more than one way, and every rule on, off or only suggesting. */
import {
  choicesOf, dashChoices, ellipsisChoices, plainStyle, quoteChoices, ruleSettings, settingOf, styleProfiles, stylePasses, wordRules,
  type HouseStyle, type RuleSetting, type StyleChoices, type StylePass, type StyleProfile, type WordRule,
} from '../../store/model'
import { Button } from '../parts/button'
import { useLibrary } from '../state/library'
import { changeSettings, useSettings } from '../state/settings'
import { Choice } from './choice'
import { settingsWords } from './words'

const words = settingsWords.houseStyle

export function HouseStyleSection() {
  const { houseStyle } = useSettings()
  const disabled = useLibrary((library) => library.readOnly !== null)
  const isOwn = Object.keys(houseStyle.rules).length + Object.keys(houseStyle.choices).length > 0
  return (
    <>
      <p className="quiet">{words.about}</p>
      <Choice
        name={words.profile}
        options={styleProfiles.map((id) => ({ id, name: words.profiles[id], about: words.profileAbout[id] }))}
        chosen={houseStyle.profile}
        disabled={disabled}
        onChoose={choose}
      />
      <fieldset className="style-choices" disabled={disabled}>
        <legend>{words.choices}</legend>
        <Pick name={words.dash} options={dashChoices} words={words.dashes} of={houseStyle} field="dash" />
        <Pick name={words.quotes} options={quoteChoices} words={words.quoteOrders} of={houseStyle} field="quotes" />
        <Pick name={words.ellipsis} options={ellipsisChoices} words={words.ellipses} of={houseStyle} field="ellipsis" />
      </fieldset>
      <Rules name={words.wording} rules={wordRules} style={houseStyle} disabled={disabled} />
      <Rules name={words.cleaning} rules={stylePasses} style={houseStyle} disabled={disabled} />
      <div>
        <Button disabled={disabled || !isOwn} onPress={() => void change({ ...plainStyle, profile: houseStyle.profile })}>
          {words.reset}
        </Button>
      </div>
    </>
  )
}

const change = (houseStyle: HouseStyle): Promise<void> => changeSettings({ houseStyle })

/** Another profile begins with its own rules; what the newsroom had set otherwise stays set. */
function choose(profile: StyleProfile): void {
  void change({ ...useSettings.getState().houseStyle, profile })
}

interface PickProps<Option extends string> {
  readonly name: string
  readonly options: readonly Option[]
  readonly words: Readonly<Record<Option, string>>
  readonly of: HouseStyle
  readonly field: keyof StyleChoices
}

function Pick<Option extends string>({ name, options, words: names, of, field }: PickProps<Option>) {
  const pick = (value: string): void => void change({ ...of, choices: { ...of.choices, [field]: value } })
  return (
    <label className="style-line">
      <span>{name}</span>
      <select className="field" value={choicesOf(of)[field]} onChange={(event) => pick(event.target.value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {names[option]}
          </option>
        ))}
      </select>
    </label>
  )
}

interface RulesProps {
  readonly name: string
  readonly rules: readonly (WordRule | StylePass)[]
  readonly style: HouseStyle
  readonly disabled: boolean
}

function Rules({ name, rules, style, disabled }: RulesProps) {
  return (
    <fieldset className="style-choices" disabled={disabled}>
      <legend>{name}</legend>
      {rules.map((rule) => (
        <label key={rule} className="style-line" data-own={style.rules[rule] === undefined ? undefined : ''}>
          <span>{words.rules[rule]}</span>
          <select className="field" value={settingOf(style, rule)} onChange={(event) => setRule(style, rule, event.target.value)}>
            {ruleSettings.map((setting) => (
              <option key={setting} value={setting}>
                {words.settings[setting]}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  )
}

const isSetting = (value: string): value is RuleSetting => ruleSettings.some((setting) => setting === value)

/** What the profile says anyway is not kept as a wish of its own. */
function setRule(style: HouseStyle, rule: WordRule | StylePass, value: string): void {
  if (!isSetting(value)) return
  const { [rule]: _before, ...others } = style.rules
  const asProfile = settingOf({ profile: style.profile, rules: others }, rule) === value
  void change({ ...style, rules: asProfile ? others : { ...others, [rule]: value } })
}
