/** Article files: the ordered list of formats, and the way to their names. A new format is one new file and one line. */
import type { Exporter } from './exporter'
import { docx } from './docx'
import { html } from './html'
import { json } from './json'
import { md } from './md'
import { newsmlG2 } from './newsml-g2'
import { ninjs, ninjs1, ninjs2 } from './ninjs'
import { nitf } from './nitf'
import { rss } from './rss'
import { txt } from './txt'

export const exporters: readonly Exporter[] = [txt, md, html, json, nitf, newsmlG2, ninjs, ninjs2, ninjs1, rss, docx]

export type { Exporter, Issue } from './exporter'
export { articleHtml } from './html'
export { txt } from './txt'
export { articleJson, type CleanChange, type CleanQuery, type CleanStory } from './article-json'
export { fileName, folderName, nameKey, nameParts } from './file-name'
export { shownText, textBytes } from './text-bytes'
