import { readFileSync } from 'node:fs'
import { http, smtp } from 'statusbook'

for (const line of readFileSync(0, 'utf8').trim().split('\n')) {
  let row
  if (line.startsWith('HTTP/')) {
    const known = http.status(http.statusLine(line).code)
    row = [known.code, known.phrase, known.class, known.owner?.name, known.summary]
  } else {
    const { code, enhanced } = smtp.reply(line)
    const known = enhanced ? smtp.enhanced(enhanced) : smtp.code(code)
    row = [code, known.phrase, known.permanence, known.references[0].document, known.summary]
  }
  console.log(row.map((item) => item ?? '-').join(' | '))
}
