import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Event, type Operation, OPERATIONS, read } from '@report-this/protocol';
import { type Worked, workedExchanges } from './worked-exchanges.test-helper.ts';

const manifest = createRequire(import.meta.url).resolve('@report-this/protocol/package.json');
const file = join(manifest, '..', 'SPEC.md');
const exchanges = await workedExchanges();
const SECTIONS = { review: '8.6', 'follow-up': '10.4', events: '11.5' } as const;

if (process.env['UPDATE']) {
  let specification = readFileSync(file, 'utf8');
  for (const [extension, number] of Object.entries(SECTIONS))
    specification = specification.replace(sectionIn(specification, number), () => written(extension, number));
  writeFileSync(file, specification);
}

describe('the exchanges that the specification shows', () => {
  const specification = readFileSync(file, 'utf8');

  for (const [extension, number] of Object.entries(SECTIONS)) {
    it(`of ${extension} are what the reference receiver answers (UPDATE=1 writes them anew)`, () => {
      assert.equal(sectionIn(specification, number), written(extension, number));
    });
  }

  it('have the forms of the schema', () => {
    let forms = 0;
    for (const worked of Object.values(exchanges).flat()) {
      const { request, answers, isByLine }: Pick<Operation, 'request' | 'answers' | 'isByLine'> = operationOf(
        worked,
      ) ?? { request: Event, answers: {} };
      if (request && worked.requestBody !== undefined) {
        assert.deepEqual(read(request, JSON.parse(worked.requestBody)).ok, true, worked.told);
        forms += 1;
      }
      const answer = answers[worked.status];
      assert.ok(answer ?? worked.status === 204, `${worked.told} ${worked.status}`);
      if (!answer) continue;
      for (const line of isByLine ? worked.answerBody.trimEnd().split('\n') : [worked.answerBody]) {
        const found = read(answer, JSON.parse(line));
        assert.ok(found.ok, `${worked.told} ${JSON.stringify(found)}`);
        forms += 1;
      }
    }
    assert.ok(forms > 12, `${forms} documents`);
  });

  it('name no reporter, and no moderator to a reporter', () => {
    for (const { path, answerBody } of exchanges['follow-up'].filter((one) => one.path.startsWith('/flags')))
      assert.doesNotMatch(answerBody, /"Mo"/, path);
  });
});

function operationOf({ method, path }: Worked): Operation | undefined {
  const address = path.replace(/\?.*/, '');
  return (OPERATIONS as readonly Operation[]).find(
    (operation) =>
      operation.method === method &&
      new RegExp(`^${operation.path.replace('{id}', '[^/]+')}$`).test(address) &&
      operation.path !== '',
  );
}

/** A section from its heading to the next one. */
function sectionIn(specification: string, number: string): string {
  const start = specification.indexOf(`### ${number} One exchange\n`);
  assert.ok(start > 0, `The specification has no section ${number}.`);
  const end = specification.slice(start + 4).search(/^#{2,3} /m);
  return specification.slice(start, start + 4 + end);
}

function written(extension: string, number: string): string {
  const worked = exchanges[extension as keyof typeof exchanges];
  return `### ${number} One exchange\n\n${worked.map(({ text }) => text).join('\n\n')}\n\n`;
}
