/** How Copydesk is packaged. Everything is bundled beforehand, so a package carries no node_modules. */
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { findRuntime } from './electron-runtime.mjs'

/** Electron's own start page would let `copydesk FOLDER` run any folder as an application. */
async function removeDefaultApp({ appOutDir, packager, electronPlatformName }) {
  const resources = electronPlatformName === 'darwin' ? `${packager.appInfo.productFilename}.app/Contents/Resources` : 'resources'
  await rm(path.join(appOutDir, resources, 'default_app.asar'), { force: true })
}

const wireFiles = [
  { ext: 'txt', name: 'Text', mimeType: 'text/plain', role: 'Editor', rank: 'Alternate' },
  { ext: 'html', name: 'Web page', mimeType: 'text/html', role: 'Editor', rank: 'Alternate' },
  { ext: 'xml', name: 'News wire item', mimeType: 'application/xml', role: 'Editor', rank: 'Alternate' },
]

/** The dictionaries' licences ask to go with them. */
const dictionaryLicences = ['en', 'en-gb', 'es', 'fr', 'nl', 'ru'].map((tongue) => ({
  from: `node_modules/dictionary-${tongue}/license`,
  to: `licences/dictionary-${tongue}.txt`,
}))

export default async function configuration() {
  const runtime = await findRuntime()
  return {
    appId: 'org.copydesk.Copydesk',
    productName: 'Copydesk',
    copyright: 'Copyright © 2026 The Copydesk authors. MIT License.',
    electronVersion: runtime.version,
    electronDist: runtime.folder,
    npmRebuild: false,
    publish: null,
    asar: true,
    directories: { output: 'build/out/pack', buildResources: 'build/icons' },
    files: ['package.json', 'build/out/main/**', 'build/out/renderer/**', 'build/sample/**', '!node_modules/**'],
    extraResources: [{ from: 'LICENSE', to: 'LICENSE.copydesk.txt' }, ...dictionaryLicences],
    fileAssociations: wireFiles,
    afterPack: removeDefaultApp,
    // grantFileProtocolExtraPrivileges is not named: Electron 22 has no such fuse, and no page of ours is a file:// page.
    electronFuses: {
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true, // macOS and Windows act on it, Linux does not
      onlyLoadAppFromAsar: true,
      enableCookieEncryption: true,
    },
    linux: {
      target: ['AppImage', 'deb'],
      executableName: 'copydesk',
      icon: 'build/icons',
      category: 'Office',
      synopsis: 'A desktop editor for newsroom copy desks',
      maintainer: 'The Copydesk authors <copydesk@localhost>',
    },
    mac: { target: ['dmg'], icon: 'build/icons/512x512.png', category: 'public.app-category.productivity' },
    win: { target: ['nsis'], icon: 'build/icons/256x256.png' },
    nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
  }
}
