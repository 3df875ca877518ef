import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { type Check, checks, createContext, run, selectChecks, type Verdict } from '../src/index.ts';
import { openReference, PATH } from './reference-receiver.test-helper.ts';
import type { Fetch, Sabotage } from './sabotage.test-helper.ts';
import { MODERATORS } from './moderators.test-helper.ts';
import { SABOTAGES } from './sabotages.test-helper.ts';
import { serveFetch } from './serve-fetch.test-helper.ts';
import { vectorSabotages } from './vector-sabotages.test-helper.ts';

const url = `https://reference.example${PATH}`;
const all = checks('core');
const reference = await openReference(url);
after(reference.close);
const offer = await createContext({ receiver: url, fetch: reference.fetch }).offer();
const ofVectors = vectorSabotages(offer);

describe('a receiver that breaks one thing fails the check of that thing and no other MUST', () => {
  for (const sabotage of SABOTAGES.core) {
    it(`${sabotage.check}: ${sabotage.how}`, () => expectOnly(sabotage, all));
  }
});

describe('a receiver that breaks one thing of the extension review fails the check of that thing', () => {
  for (const sabotage of SABOTAGES.review) {
    it(`${sabotage.check}: ${sabotage.how}`, async () => {
      const { fetch, close } = await openReference(url); // the queue is everybody's: a fresh one for each
      await expectOnly(sabotage, checks('review'), fetch);
      await close();
    });
  }
});

// such a receiver misjudges what has the content of one vector, and no two vectors have the same
describe('a receiver that misjudges one vector fails the check of that vector', () => {
  it('no two vectors are the same to it', () => {
    const contents = ofVectors.map(({ content }) => content);
    assert.equal(new Set(contents).size, contents.length);
  });

  for (const sabotage of ofVectors) {
    it(`${sabotage.check}: ${sabotage.how}`, () => expectOnly(sabotage, selectChecks(all, [sabotage.check])));
  }
});

it('every check has a receiver that is sabotaged to fail it', () => {
  const sabotaged = new Set([...SABOTAGES.core, ...SABOTAGES.review, ...ofVectors].map(({ check }) => check));
  assert.deepEqual(
    [...all, ...checks('review')].map(({ id }) => id).filter((id) => !sabotaged.has(id)),
    [],
  );
});

async function expectOnly(
  sabotage: Sabotage,
  chosen: readonly Check[],
  receiver = reference.fetch,
): Promise<void> {
  const verdicts = await verdictsOn(sabotage, chosen, receiver);
  const failed = verdicts.filter(({ outcome }) => outcome === 'fail');
  const warned = verdicts.filter(({ outcome }) => outcome === 'warn').map(({ check }) => check.id);
  const level = chosen.find(({ id }) => id === sabotage.check)?.level;
  assert.deepEqual(
    failed.map(({ check }) => check.id),
    level === 'MUST' ? [sabotage.check] : [],
    failed.map(({ check, finding }) => `${check.id}: ${finding}`).join('\n'),
  );
  if (level === 'SHOULD') assert.ok(warned.includes(sabotage.check), `warned of ${warned.join(', ')}`);
}

async function verdictsOn(
  { wrap, headers = {}, overHttp }: Sabotage,
  chosen: readonly Check[],
  receiver: Fetch,
): Promise<Verdict[]> {
  const moderatorKeys = MODERATORS.map(({ key }) => key);
  if (!overHttp)
    return run({ receiver: url, fetch: wrap(receiver, url), checks: chosen, headers, moderatorKeys });
  const closing: (() => Promise<void>)[] = [];
  const server = await serveFetch(async (origin) => {
    const { fetch, close } = await openReference(origin + PATH);
    closing.push(close);
    return wrap(fetch, origin + PATH);
  });
  try {
    return await run({ receiver: server.origin + PATH, checks: chosen, headers });
  } finally {
    await server.close();
    for (const close of closing) await close();
  }
}
