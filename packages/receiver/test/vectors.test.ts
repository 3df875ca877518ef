import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import type { Flag, Problem } from '@report-this/protocol';
import { aServer } from './a-server.test-helper.ts';

interface Vector {
  readonly title: string;
  readonly flag: Flag;
  readonly pointer?: string;
}

const server = await aServer();

const folder = new URL('../', import.meta.resolve('@report-this/protocol/vectors/valid/minimal.json'));

function vectors(kind: 'valid' | 'invalid'): Vector[] {
  const path = fileURLToPath(new URL(`${kind}/`, folder));
  return readdirSync(path)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(path + file, 'utf8')) as Vector);
}

describe('the vectors of the protocol', () => {
  it('are accepted where they are valid', async () => {
    for (const { title, flag } of vectors('valid')) {
      const answer = await server.post('/flags', JSON.stringify(flag));
      assert.equal(answer.status, 201, `${title}: ${await answer.text()}`);
    }
  });

  it('are refused where they are not, each with an issue at the member that is wrong, and nothing is stored', async () => {
    const own = await aServer();
    for (const { title, flag, pointer } of vectors('invalid')) {
      const answer = await own.post('/flags', JSON.stringify(flag));
      const problem = (await answer.json()) as Problem;
      assert.equal(answer.status, 422, title);
      assert.equal(problem.type, 'urn:report-this:problem:invalid-flag', title);
      assert.ok(
        problem.issues!.some((issue) => issue.pointer === pointer),
        `${title}: ${JSON.stringify(problem.issues)}`,
      );
    }
    assert.equal(await own.countCases(), 0);
  });
});
