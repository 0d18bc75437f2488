#!/usr/bin/env node
/** The `copydesk` command of the checkout. */
import { existsSync } from 'node:fs'
import process from 'node:process'

const program = new URL('out/main/cli.cjs', import.meta.url)
if (existsSync(program)) {
  await import(program.href)
} else {
  process.stderr.write('Copydesk is not built yet: npm run build\n')
  process.exitCode = 2
}
