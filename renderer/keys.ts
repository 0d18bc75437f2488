/**
 * The one table of keys. The handler, the tooltips, the menu, the palette and the sheet on `?` are all made from it, so they cannot
 * differ. What an editor bound anew stands in its place (`tableOf`). `Mod` is Ctrl, and Command on a Mac. A key without Mod or Alt
 * works only while no text field has the focus. Keys that belong to the system (Ctrl+C/X/V/A, Tab, Alt+F4 …) are never listed here.
 */
import type { MenuCommand } from '../electron/ipc/contract'
import type { Role } from '../store/model'

/** Roles that a line in the story is given by key. */
export const rolesByKey = [
  'headline', 'subhead', 'byline', 'caption', 'credit', 'paragraph', 'crosshead', 'quote', 'note', 'list-item', 'table-row',
] as const satisfies readonly Role[]
type RoleCommand = `role-${(typeof rolesByKey)[number]}`

/** What the queue shows, by two keys: `g`, then a letter or the number of a saved view. */
type ShowCommand = 'show-all' | 'show-new' | 'show-ready' | 'show-spiked' | 'show-unread'
export const viewKeys = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
export type ViewCommand = `view-${(typeof viewKeys)[number]}`
export const isViewCommand = (command: Command): command is ViewCommand => command.startsWith('view-')
/** The number of a saved view. */
export const viewOf = (command: ViewCommand): number => Number(command.slice('view-'.length))

export type Command =
  | MenuCommand
  | 'next-story'
  | 'previous-story'
  | 'mark'
  | 'mark-all'
  | 'read'
  | 'first-story'
  | 'last-story'
  | 'filters'
  | ShowCommand
  | ViewCommand
  | 'spike'
  | 'ready'
  | 'next-pane'
  | 'previous-pane'
  | 'back-to-queue'
  | 'compare'
  | 'next-spelling'
  | 'previous-spelling'
  | 'find-next'
  | 'find-previous'
  | 'next-query'
  | 'previous-query'
  | 'fix-query'
  | 'ignore-query'
  | 'ignore-always'
  | 'teach-line'
  | 'split-story'
  | 'join-next'
  | RoleCommand
  | 'set-aside'
  | 'bring-back'
  | 'changes'
  | 'tags'
  | 'checks'
  | 'facts'
  | 'notes'
  | 'history'
  | 'add-tag'
  | 'mentions'
  | 'last-report'
  | 'release'
  | 'versions'
  | 'update'
  | 'next-version'
  | 'previous-version'
  | 'tour'

export type KeyGroup = 'in' | 'queue' | 'story' | 'roles' | 'inspector' | 'out' | 'window'

export interface Key {
  readonly command: Command
  readonly group: KeyGroup
  /** In `KeyboardEvent.key` terms, modifiers first, in the order Mod, Alt, Shift. The first one is the one shown. */
  readonly keys: readonly [string, ...string[]]
}

export const keys: readonly Key[] = [
  { command: 'import', group: 'in', keys: ['Mod+o'] },
  { command: 'last-report', group: 'in', keys: ['Mod+Shift+O'] },

  { command: 'next-story', group: 'queue', keys: ['j'] },
  { command: 'previous-story', group: 'queue', keys: ['k'] },
  { command: 'find', group: 'queue', keys: ['/'] },
  { command: 'mark', group: 'queue', keys: ['x'] },
  { command: 'mark-all', group: 'queue', keys: ['Shift+X'] },
  { command: 'read', group: 'queue', keys: ['u'] },
  { command: 'spike', group: 'queue', keys: ['s'] },
  { command: 'ready', group: 'queue', keys: ['r', 'Mod+Enter'] },
  { command: 'first-story', group: 'queue', keys: ['g g'] },
  { command: 'last-story', group: 'queue', keys: ['Shift+G'] },
  { command: 'filters', group: 'queue', keys: ['Shift+F'] },
  { command: 'show-all', group: 'queue', keys: ['g a'] },
  { command: 'show-new', group: 'queue', keys: ['g i'] },
  { command: 'show-ready', group: 'queue', keys: ['g r'] },
  { command: 'show-spiked', group: 'queue', keys: ['g s'] },
  { command: 'show-unread', group: 'queue', keys: ['g u'] },
  ...viewKeys.map((place): Key => ({ command: `view-${place}`, group: 'queue', keys: [`g ${place}`] })),

  { command: 'undo', group: 'story', keys: ['Mod+z'] },
  { command: 'redo', group: 'story', keys: ['Mod+Shift+Z', 'Mod+y'] },
  { command: 'find-in-story', group: 'story', keys: ['Mod+f'] },
  { command: 'find-next', group: 'story', keys: ['F3', 'Mod+g'] },
  { command: 'find-previous', group: 'story', keys: ['Shift+F3'] },
  { command: 'replace', group: 'story', keys: ['Mod+Shift+H'] },
  { command: 'next-query', group: 'story', keys: ['F8', 'n'] },
  { command: 'previous-query', group: 'story', keys: ['Shift+F8', 'Shift+N'] },
  { command: 'fix-query', group: 'story', keys: ['Mod+Shift+F'] },
  { command: 'ignore-query', group: 'story', keys: ['Mod+Shift+G'] },
  { command: 'ignore-always', group: 'story', keys: ['Mod+Shift+K'] },
  { command: 'teach-line', group: 'story', keys: ['Mod+Shift+A'] },
  { command: 'split-story', group: 'story', keys: ['Mod+Shift+S'] },
  { command: 'join-next', group: 'story', keys: ['Mod+Shift+J'] },
  { command: 'next-spelling', group: 'story', keys: ['F7'] },
  { command: 'previous-spelling', group: 'story', keys: ['Shift+F7'] },
  { command: 'set-aside', group: 'story', keys: ['Mod+Shift+X'] },
  { command: 'bring-back', group: 'story', keys: ['Mod+Shift+B'] },
  { command: 'compare', group: 'story', keys: ['d', 'Mod+Shift+D'] },
  { command: 'raw-wire', group: 'story', keys: ['w', 'Mod+Shift+E'] },
  { command: 'update', group: 'story', keys: ['Shift+V'] },
  { command: 'next-version', group: 'story', keys: [']'] },
  { command: 'previous-version', group: 'story', keys: ['['] },

  ...rolesByKey.slice(0, 9).map((role, at): Key => ({ command: `role-${role}`, group: 'roles', keys: [`Mod+${at + 1}`] })),
  { command: 'role-list-item', group: 'roles', keys: ['Mod+Shift+U'] },
  { command: 'role-table-row', group: 'roles', keys: ['Mod+Shift+T'] },

  { command: 'changes', group: 'inspector', keys: ['c'] },
  { command: 'tags', group: 'inspector', keys: ['t'] },
  { command: 'add-tag', group: 'inspector', keys: ['Shift+T'] },
  { command: 'mentions', group: 'inspector', keys: ['m'] },
  { command: 'checks', group: 'inspector', keys: ['q'] },
  { command: 'versions', group: 'inspector', keys: ['v'] },
  { command: 'facts', group: 'inspector', keys: ['f'] },
  { command: 'notes', group: 'inspector', keys: ['o'] },
  { command: 'history', group: 'inspector', keys: ['h'] },
  { command: 'inspector', group: 'inspector', keys: ['i'] },

  { command: 'export', group: 'out', keys: ['e', 'Mod+e'] },
  { command: 'release', group: 'out', keys: ['l'] },
  { command: 'copy-clean', group: 'out', keys: ['Mod+Shift+C'] },
  { command: 'copy-rich', group: 'out', keys: ['Shift+C'] },

  { command: 'next-pane', group: 'window', keys: ['F6'] },
  { command: 'previous-pane', group: 'window', keys: ['Shift+F6'] },
  { command: 'back-to-queue', group: 'window', keys: ['Escape'] },
  { command: 'palette', group: 'window', keys: ['Mod+k', 'Mod+Shift+P'] },
  { command: 'settings', group: 'window', keys: ['Mod+,'] },
  { command: 'theme', group: 'window', keys: ['Mod+Shift+L'] },
  { command: 'keys', group: 'window', keys: ['?'] },
  { command: 'help', group: 'window', keys: ['F1'] },
  { command: 'tour', group: 'window', keys: ['Shift+F1'] },
  { command: 'report-problem', group: 'window', keys: ['Mod+F1'] },
]

export const isMac = typeof navigator !== 'undefined' && /mac/i.test(navigator.userAgent)

const arrows: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc' }

/** How a key is written for people: `Mod+Shift+Z` is "Ctrl+Shift+Z", on a Mac "⇧⌘Z". */
export function spell(key: string, mac = isMac): string {
  if (key.includes(' ')) return key.split(' ').map((one) => spell(one, mac)).join(' ')
  const parts = key.split('+').map((part) => arrows[part] ?? (part.length === 1 ? part.toUpperCase() : part))
  if (!mac) return parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join('+')
  return parts.map((part) => (part === 'Mod' ? '⌘' : part === 'Shift' ? '⇧' : part === 'Alt' ? '⌥' : part)).join('')
}

/** Keys that an editor bound, by command: they take the place of the command's own. */
export type OwnKeys = Readonly<Record<string, readonly string[]>>

/** The table with an editor's own keys in it; those of commands that are no more are passed over. */
export function tableOf(own: OwnKeys): readonly Key[] {
  return keys.map((key) => {
    const [first, ...more] = own[key.command] ?? []
    return first === undefined ? key : { ...key, keys: [first, ...more] }
  })
}

/** The key of a command as people read it, or nothing where it has none. */
export function keyIn(table: readonly Key[], command: Command): string | undefined {
  const found = table.find((key) => key.command === command)
  return found === undefined ? undefined : spell(found.keys[0])
}

/** Whether a key works in a text field too: one with Mod or Alt, a function key, Escape. */
const worksInText = (key: string): boolean => /^(Mod|Alt)\+|^(Shift\+)?(F\d|Escape)/.test(key)

/** For the menu, which takes a key wherever the focus is: the first one that is no letter, by command. */
export function menuKeys(table: readonly Key[]): Readonly<Record<string, string>> {
  const found = table.map((key) => [key.command, key.keys.find((one) => worksInText(one) && one !== 'Escape')] as const)
  return Object.fromEntries(found.filter((one): one is readonly [Command, string] => one[1] !== undefined))
}

/** Keys of the system, the clipboard and the size of the page: never anyone's to bind. */
const systemKeys: ReadonlySet<string> = new Set([
  ...['a', 'c', 'h', 'm', 'n', 'p', 'q', 't', 'v', 'w', 'x', '0', '+', '-', '='].map((key) => `Mod+${key}`),
  'Mod+Shift+V', 'Mod+Shift+Q', 'Mod+Tab', 'Mod+Shift+Tab', 'Tab', 'Shift+Tab', 'Alt+F4', 'Alt+Tab', 'Alt+ArrowUp', 'Alt+ArrowDown', 'F10', 'F11', 'F12',
  'Enter', 'Shift+Enter', ' ', 'Shift+ ', 'Escape', 'Backspace', 'Delete', 'Home', 'End', 'PageUp', 'PageDown', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight',
  'Shift+ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowLeft', 'Shift+ArrowRight',
])

export type Refusal = { readonly why: 'system' } | { readonly why: 'taken'; readonly by: Command }

/** Why a command cannot have a key; `null` when it can. */
export function whyNot(key: string, command: Command, table: readonly Key[]): Refusal | null {
  if (systemKeys.has(key)) return { why: 'system' }
  const other = table.find((one) => one.command !== command && one.keys.some((taken) => taken === key || taken.startsWith(`${key} `)))
  return other === undefined ? null : { why: 'taken', by: other.command }
}

interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/**
 * What was pressed, written as in the table. `?` and `/` need Shift on some keyboards and not on others, so Shift counts for
 * letters and named keys only.
 */
export function pressed(event: Pressed, mac = isMac): string {
  const mod = mac ? event.metaKey : event.ctrlKey
  const bare = event.key.length === 1 && event.key.toLowerCase() === event.key.toUpperCase()
  const letter = event.key.length === 1 && !event.shiftKey ? event.key.toLowerCase() : event.key
  // Ctrl is the system's own on a Mac.
  const parts = [mac && event.ctrlKey ? 'Ctrl' : '', mod ? 'Mod' : '', event.altKey ? 'Alt' : '', event.shiftKey && !bare ? 'Shift' : '', letter]
  return parts.filter((part) => part !== '').join('+')
}

/**
 * The command of what was pressed; `inText` says that a text field has the focus, where letters are letters. `held` is the key
 * before, where that was the first of two.
 */
export function commandOf(event: Pressed, inText: boolean, table: readonly Key[] = keys, mac = isMac, held = ''): Command | undefined {
  const written = held === '' ? pressed(event, mac) : `${held} ${pressed(event, mac)}`
  if (inText && !worksInText(written)) return undefined
  return table.find((key) => key.keys.includes(written))?.command
}

/** What was pressed, if it is the first of two keys. */
export function firstOfTwo(event: Pressed, inText: boolean, table: readonly Key[] = keys, mac = isMac): string | undefined {
  const written = pressed(event, mac)
  return !inText && table.some((key) => key.keys.some((one) => one.startsWith(`${written} `))) ? written : undefined
}
