/**
 * House style as data: what the rules of cleaning may be set to, and what the profiles set. A rule that is `on` changes the
 * copy, `suggest` asks with a mend at hand, `off` keeps quiet. Nothing here decides how a rule reads copy.
 */
import type { RuleId } from './change'

export const ruleSettings = ['on', 'suggest', 'off'] as const
export type RuleSetting = (typeof ruleSettings)[number]

export const styleProfiles = ['plain', 'ap', 'reuters', 'british'] as const
export type StyleProfile = (typeof styleProfiles)[number]

/** How English copy sets a dash. `copy`: as the copy itself sets most of its own. */
export const dashChoices = ['copy', 'em-spaced', 'em-close', 'en-spaced'] as const
export type DashChoice = (typeof dashChoices)[number]

/** The marks English copy puts around what is said: “so ‘and so’” or ‘so “and so”’. `copy`: as it came, made typographic. */
export const quoteChoices = ['copy', 'double', 'single'] as const
export type QuoteChoice = (typeof quoteChoices)[number]

/** An ellipsis: the one character, three points, or three points between spaces (AP). */
export const ellipsisChoices = ['character', 'points', 'spaced-points'] as const
export type EllipsisChoice = (typeof ellipsisChoices)[number]

export interface StyleChoices {
  readonly dash: DashChoice
  readonly quotes: QuoteChoice
  readonly ellipsis: EllipsisChoice
}

export interface HouseStyle {
  readonly profile: StyleProfile
  /** What this newsroom wants otherwise than its profile: by rule (`style/per-cent`), or by pass (`dashes`). */
  readonly rules: Readonly<Partial<Record<string, RuleSetting>>>
  readonly choices: Partial<StyleChoices>
}

/** Passes a newsroom may set as a whole; what is not here is no matter of style, or only asks. */
export const stylePasses = [
  'quotes', 'quote-spaces', 'dashes', 'ellipses', 'spaces', 'stop-spaces', 'entities', 'mojibake', 'credits', 'bylines', 'repeats', 'furniture', 'links',
  'headlines', 'echoes', 'doubled-words', 'missing-word', 'slips', 'unbalanced', 'captions',
] as const
export type StylePass = (typeof stylePasses)[number]

/** Rules on words and figures of English copy, each for a newsroom to switch on. */
export const wordRules = [
  'style/per-cent', 'style/percent-sign', 'style/months', 'style/months-bare', 'style/time-of-day', 'style/email', 'style/website', 'style/internet',
  'style/toward', 'style/amid', 'style/adviser', 'style/ok', 'style/us-in-headlines', 'style/headline-marks', 'style/quote-order',
] as const satisfies readonly RuleId[]
export type WordRule = (typeof wordRules)[number]

interface Profile {
  readonly rules: Readonly<Partial<Record<string, RuleSetting>>>
  readonly choices: StyleChoices
}

/** Plain makes copy typographic and goes by the copy's own habits. Word rules only ever suggest of themselves: copy may quote. */
export const profiles: Readonly<Record<StyleProfile, Profile>> = {
  plain: { rules: {}, choices: { dash: 'copy', quotes: 'copy', ellipsis: 'character' } },
  // AP Stylebook: dash with spaces; ellipsis as three points between spaces; % with figures; Feb. 3; a.m.; US in headlines.
  ap: {
    rules: {
      'style/per-cent': 'suggest', 'style/percent-sign': 'suggest', 'style/months': 'suggest', 'style/time-of-day': 'suggest', 'style/email': 'suggest',
      'style/website': 'suggest', 'style/internet': 'suggest', 'style/toward': 'suggest', 'style/amid': 'suggest', 'style/adviser': 'suggest', 'style/ok': 'suggest',
      'style/us-in-headlines': 'suggest', 'style/headline-marks': 'suggest', 'style/quote-order': 'suggest',
    },
    choices: { dash: 'em-spaced', quotes: 'double', ellipsis: 'spaced-points' },
  },
  // Reuters Handbook: spaced dash; double marks in text, single in headlines; Feb 3 without a point.
  reuters: {
    rules: {
      'style/per-cent': 'suggest', 'style/percent-sign': 'suggest', 'style/months-bare': 'suggest', 'style/email': 'suggest', 'style/website': 'suggest',
      'style/internet': 'suggest', 'style/amid': 'suggest', 'style/adviser': 'suggest', 'style/headline-marks': 'suggest', 'style/quote-order': 'suggest',
    },
    choices: { dash: 'en-spaced', quotes: 'double', ellipsis: 'points' },
  },
  // As British dailies and PA have it: spaced dash; double marks in text, single in headlines; %; US and UN without points; 3 May, towards.
  british: {
    rules: {
      'style/percent-sign': 'suggest', 'style/email': 'suggest', 'style/website': 'suggest', 'style/internet': 'suggest', 'style/amid': 'suggest',
      'style/adviser': 'suggest', 'style/ok': 'suggest', 'style/us-in-headlines': 'suggest', 'style/headline-marks': 'suggest', 'style/quote-order': 'suggest',
    },
    choices: { dash: 'en-spaced', quotes: 'double', ellipsis: 'character' },
  },
}

export const plainStyle: HouseStyle = { profile: 'plain', rules: {}, choices: {} }

/** What a rule is set to: by its own name, else by its pass, in the newsroom's own list, then in the profile. */
export function settingOf({ profile, rules }: Pick<HouseStyle, 'profile' | 'rules'>, rule: RuleId | StylePass): RuleSetting {
  const pass = rule.split('/', 1)[0] ?? rule
  const set = profiles[profile].rules
  return rules[rule] ?? rules[pass] ?? set[rule] ?? set[pass] ?? (pass === 'style' ? 'off' : 'on')
}

export function choicesOf({ profile, choices }: HouseStyle): StyleChoices {
  return { ...profiles[profile].choices, ...choices }
}
