/** Runs sandboxed in the window before its page and puts the bridge on `window.copydesk`. */
import * as electron from 'electron'
import type { ImportReport, Problem, Reply } from '../store/model'
import { call, listen } from './ipc/invoke'
import type { Bridge } from './ipc/contract'
import { pathOfFile } from './platform'

const importPaths = call('importPaths')

/** What is dragged out of another program may have a name but no place on the disk: it is named as a problem, the rest is imported. */
async function importFiles(job: string, files: readonly File[]): Promise<Reply<ImportReport>> {
  const found = Array.from(files, (file) => ({ name: file.name, path: pathOfFile(electron, file) }))
  const homeless: Problem[] = found.filter(({ path }) => path === '').map(({ name }) => ({
    file: name, code: 'unreadable', message: `“${name}” is not a file on this computer. Save it first, then drop the saved file.`,
  }))
  const reply = await importPaths(job, found.map(({ path }) => path).filter((path) => path !== ''))
  return reply.ok ? { ok: true, value: { ...reply.value, problems: [...reply.value.problems, ...homeless] } } : reply
}

const bridge: Bridge = {
  find: call('find'),
  facets: call('facets'),
  ids: call('ids'),
  setRead: call('setRead'),
  changeMany: call('changeMany'),
  open: call('open'),
  wire: call('wire'),
  importPaste: call('importPaste'),
  importSample: call('importSample'),
  importDialog: call('importDialog'),
  importFiles,
  cancel: call('cancel'),
  edit: call('edit'),
  undo: call('undo'),
  setLanguage: call('setLanguage'),
  turnMany: call('turnMany'),
  redo: call('redo'),
  lookBack: call('lookBack'),
  bringBack: call('bringBack'),
  ignore: call('ignore'),
  tag: call('tag'),
  setState: call('setState'),
  reread: call('reread'),
  preview: call('preview'),
  cleanText: call('cleanText'),
  cleanRich: call('cleanRich'),
  preflight: call('preflight'),
  release: call('release'),
  splitStory: call('splitStory'),
  joinNext: call('joinNext'),
  teach: call('teach'),
  forget: call('forget'),
  family: call('family'),
  joinChain: call('joinChain'),
  update: call('update'),
  takeOver: call('takeOver'),
  killNotice: call('killNotice'),
  settings: call('settings'),
  changeSettings: call('changeSettings'),
  completeTags: call('completeTags'),
  topicLabels: call('topicLabels'),
  tagFacts: call('tagFacts'),
  vocabulary: call('vocabulary'),
  changeVocabulary: call('changeVocabulary'),
  shareVocabulary: call('shareVocabulary'),
  takeVocabulary: call('takeVocabulary'),
  takeTopics: call('takeTopics'),
  fetchTopics: call('fetchTopics'),
  watches: call('watches'),
  watchFolder: call('watchFolder'),
  changeWatch: call('changeWatch'),
  removeWatch: call('removeWatch'),
  backUp: call('backUp'),
  bringBackup: call('bringBackup'),
  libraryPlace: call('libraryPlace'),
  moveLibrary: call('moveLibrary'),
  restoreLibrary: call('restoreLibrary'),
  openLibrary: call('openLibrary'),
  prunable: call('prunable'),
  prune: call('prune'),
  takeBack: call('takeBack'),
  binned: call('binned'),
  emptyBin: call('emptyBin'),
  verify: call('verify'),
  shareSettings: call('shareSettings'),
  takeSettings: call('takeSettings'),
  export: call('export'),
  chooseFolder: call('chooseFolder'),
  reveal: call('reveal'),
  copyText: call('copyText'),
  pasteOffered: call('pasteOffered'),
  menuKeys: call('menuKeys'),
  reportProblem: call('reportProblem'),
  preferences: call('preferences'),
  setPreferences: call('setPreferences'),
  ready: call('ready'),
  flushed: call('flushed'),
  on: listen,
}

electron.contextBridge.exposeInMainWorld('copydesk', bridge)
