/** The names of all calls and notices, as values: what the contract has and this table has not does not compile. */
import type { Calls, Notices } from './contract'

export type CallName = keyof Calls
export type NoticeName = keyof Notices

/** What a call's promise comes to. */
export type Answer<Name extends CallName> = Calls[Name] extends (...args: never[]) => Promise<infer Value> ? Value : never

/** One handler a call; `Calls` itself fits it. Mapped, so that code that is generic over the name can call it. */
export type Handlers = { readonly [Name in CallName]: (...args: Parameters<Calls[Name]>) => Promise<Answer<Name>> }

/** How many arguments each call takes. */
export const calls: { readonly [Name in CallName]: Parameters<Calls[Name]>['length'] } = {
  find: 4,
  facets: 1,
  ids: 3,
  setRead: 2,
  changeMany: 3,
  open: 1,
  wire: 1,
  importPaths: 2,
  importPaste: 2,
  importSample: 1,
  importDialog: 1,
  cancel: 1,
  edit: 3,
  undo: 2,
  setLanguage: 3,
  turnMany: 3,
  redo: 2,
  lookBack: 2,
  bringBack: 3,
  ignore: 3,
  tag: 2,
  setState: 2,
  reread: 2,
  preview: 3,
  cleanText: 1,
  cleanRich: 1,
  preflight: 2,
  release: 3,
  splitStory: 3,
  joinNext: 2,
  teach: 2,
  forget: 1,
  family: 1,
  joinChain: 2,
  update: 2,
  takeOver: 3,
  killNotice: 4,
  settings: 0,
  changeSettings: 1,
  completeTags: 2,
  topicLabels: 1,
  tagFacts: 1,
  vocabulary: 3,
  changeVocabulary: 2,
  shareVocabulary: 1,
  takeVocabulary: 0,
  takeTopics: 0,
  fetchTopics: 0,
  watches: 0,
  watchFolder: 0,
  changeWatch: 2,
  removeWatch: 1,
  backUp: 1,
  bringBackup: 1,
  libraryPlace: 0,
  moveLibrary: 1,
  restoreLibrary: 1,
  openLibrary: 0,
  prunable: 1,
  prune: 1,
  takeBack: 1,
  binned: 0,
  emptyBin: 0,
  verify: 1,
  shareSettings: 0,
  takeSettings: 0,
  export: 4,
  chooseFolder: 0,
  reveal: 1,
  copyText: 2,
  pasteOffered: 0,
  menuKeys: 1,
  reportProblem: 0,
  preferences: 0,
  setPreferences: 1,
  ready: 0,
  flushed: 0,
}

const notices: { readonly [Name in NoticeName]: true } = {
  progress: true, rows: true, told: true, watches: true, imported: true, command: true, settings: true, go: true, closing: true,
}

/** Own keys only, so that `__proto__` and `constructor` are no names. */
export const isNoticeName = (name: string): name is NoticeName => Object.keys(notices).includes(name)
export const isCallName = (name: string): name is CallName => Object.keys(calls).includes(name)
export const callNames: readonly CallName[] = Object.keys(calls).filter(isCallName)

export const callChannel = (name: CallName): string => `call:${name}`
export const noticeChannel = (name: NoticeName): string => `notice:${name}`
