/** Invented wire copy for tests, and temporary folders that go away again. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A scraped page as they come: headline and caption twice, a crumb, a credit on the caption, a quotation opened straight. */
export const harbourPage = `Ferry Runs Aground off Port Hadrin

The ferry Sea Lark lies on the rocks at Port Hadrin. (Reuters photo)
TT

Ferry Runs Aground off Port Hadrin

The ferry Sea Lark lies on the rocks at Port Hadrin. (Reuters photo)

A ferry with 80 people on board ran aground off Port Hadrin on Tuesday, the harbour office said.

"Nobody was hurt,” harbour master Elin Sorvald told reporters, and all passengers were taken ashore by noon.

The company said it would look into the accident and that the ship's hull had been damaged near the bow.
`

export const marketPage = `Market Hall Reopens After Two Years

The old market hall in Tolven opened its doors again on Saturday after two years of repairs, the town council said.

Some 4,000 visitors came on the first day -- more than the organisers had hoped for, they said in a statement.
`

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
