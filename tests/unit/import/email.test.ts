import { expect, test } from 'vitest'
import { fixture, read, rolesOf } from './messages'
import { workSince } from '../../helpers/work'

const mail = (headers: string, body: string) => `MIME-Version: 1.0\r\nFrom: desk@example.org\r\n${headers}\r\n\r\n${body}`

test('reads subject, text, envelope and signature', () => {
  const [wire] = read(fixture('mail.eml')).wires
  expect(wire && rolesOf(wire)).toEqual([
    'frame: From: Pressestelle Häfen <presse@example.org>',
    'frame: To: desk@example.com',
    'frame: Date: Sun, 22 Nov 2026 10:00:00 +0000',
    'frame: Subject: Fwd: Neue Brücke öffnet heute',
    'headline: Neue Brücke öffnet heute',
    '-: Die Brücke ist „schön“ geworden, sagte die Bürgermeisterin am Sonntag bei der Eröffnung.',
    'frame: --',
    'frame: Pressestelle',
  ])
  expect(wire?.source).toMatchObject({
    format: 'email',
    provider: 'Pressestelle Häfen',
    itemId: 'bridge-1@example.org',
    charset: { name: 'windows-1252', by: 'declared' },
  })
})

test('reads what a mail carries as files of their own, and pictures not at all', () => {
  const { wires, problems } = read(fixture('mail.eml'), 'mail.eml')
  expect(problems).toEqual([])
  expect(wires.map(({ source }) => [source.file, source.format, source.part])).toEqual([['mail.eml', 'email', 1], ['mail.eml!Zölle.html', 'html', 2]])
  expect(wires[1]?.text).toContain('A car pays two coins.')
})

test('takes the HTML where the plain text only says that there is some', () => {
  const body = [
    '--b', 'Content-Type: text/plain', '', 'Use an HTML viewer.',
    '--b', 'Content-Type: text/html; charset=utf-8', '', '<h1>Bridge opens</h1><p>A bridge over the harbour opened on Sunday, ending 90 years of ferries.</p>', '--b--',
  ]
  const [wire] = read(mail('Subject: Bridge\r\nContent-Type: multipart/alternative; boundary=b', body.join('\r\n'))).wires
  expect(wire?.text).toContain('ending 90 years of ferries')
  expect(wire?.text).not.toContain('HTML viewer')
  expect(wire?.hints.some(({ element }) => element === 'p')).toBe(true)
})

test('joins the lines that a mail program broke', () => {
  const [wire] = read(mail('Subject: Bridge\r\nContent-Type: text/plain; format=flowed', 'The bridge \r\nopened.\r\nOn time.\r\n')).wires
  expect(wire?.text).toContain('The bridge opened.\nOn time.')
})

test('carries only its files where the mail itself says nothing', () => {
  const body = '--b\r\nContent-Type: text/plain\r\n\r\n\r\n--b\r\nContent-Type: text/plain; name=a.txt\r\nContent-Disposition: attachment\r\n\r\nThe bridge opened.\r\n--b--\r\n'
  const { wires } = read(mail('Subject: Copy\r\nContent-Type: multipart/mixed; boundary=b', body), 'm.eml')
  expect(wires.map(({ source }) => source.file)).toEqual(['m.eml!a.txt'])
})

test('says so when a mail names a charset nobody knows', () => {
  const { wires, problems } = read(mail('Subject: Bridge\r\nContent-Type: text/plain; charset=x-unheard-of', 'The bridge opened.'), 'm.eml')
  expect(wires[0]?.text).toContain('The bridge opened.')
  expect(problems).toEqual([
    {
      file: 'm.eml',
      code: 'malformed',
      message: 'The mail names a character set that is not known here (x-unheard-of); it was read as what it most likely is. Look at its letters.',
    },
  ])
})

test('imports what there is of a mail that was cut off', () => {
  const { wires, problems } = read(mail('Subject: Bridge\r\nContent-Type: multipart/mixed; boundary=b', '--b\r\nContent-Type: text/plain\r\n\r\nThe bridge op'), 'm.eml')
  expect(wires[0]?.text).toContain('The bridge op')
  expect(problems).toMatchObject([{ file: 'm.eml', line: 9, code: 'malformed' }])
})

test.each([
  ['ten thousand parts', mail('Subject: Many\r\nContent-Type: multipart/mixed; boundary=b', '--b\r\n\r\ntext\r\n'.repeat(10_000))],
  ['five thousand parts in each other', mail('Subject: Deep', '').replace('\r\n\r\n', Array.from({ length: 5_000 }, (_, at) => `\r\nContent-Type: multipart/mixed; boundary=b${String(at)}\r\n\r\n--b${String(at)}`).join(''))],
])('stops at %s, with a problem, in less than two seconds', (_name, content) => {
  const started = process.cpuUsage()
  const { problems } = read(content)
  expect(workSince(started)).toBeLessThan(2_000)
  expect(problems.map(({ code }) => code)).toContain('too-large')
})
