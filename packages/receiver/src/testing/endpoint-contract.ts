import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aNewFlag } from './a-new-flag.ts';
import type { OpenStore } from './open-store.ts';
import { endpointId, LEASE_MS, outboxUnderTest, secret } from './outbox-under-test.ts';
import { NOON } from './store-under-test.ts';

/** What every store promises of endpoints, their secrets and the attempts to reach them. `storeContract` runs it. */
export function endpointContract(name: string, subject: OpenStore): void {
  describe(`${name} keeps the contract of endpoints`, () => {
    const tested = outboxUnderTest(subject);
    const { keep, events, addEndpoint, lease, settle, deliverAll } = tested;

    describe('an endpoint', () => {
      it('is registered once; who brings its id again is told what is there', async () => {
        assert.equal(await addEndpoint(1), undefined);
        const known = await addEndpoint(1, ['case.decided']);
        assert.deepEqual([known?.id, known?.types], [endpointId(1), undefined]);
        const [only, none] = await tested.store.listEndpoints(NOON);
        assert.deepEqual([only?.secrets.length, none], [1, undefined]);
      });

      it('tells what signs for it, disabled or not', async () => {
        await addEndpoint(1);
        await tested.store.addSecret(endpointId(1), secret('newer'), NOON + 1000);
        await tested.store.disableEndpoint(endpointId(1), 'switchedOff', NOON);
        const signing = (at: number) => tested.store.readSigning(endpointId(1), at);
        assert.deepEqual((await signing(NOON))!.sealedSecrets.map(String), ['secret of 1', 'newer']);
        assert.deepEqual((await signing(NOON + 1000))!.sealedSecrets.map(String), ['newer']);
        assert.equal(await tested.store.readSigning(endpointId(9), NOON), undefined);
      });
    });

    describe('endpoints', () => {
      const one = endpointId(1);
      const only = async (now = NOON) => (await tested.store.listEndpoints(now))[0]!;

      it('are listed with their secrets unsaid', async () => {
        await addEndpoint(1, ['case.decided']);
        await addEndpoint(2);
        const [first, second] = await tested.store.listEndpoints(NOON);
        assert.deepEqual(first, {
          id: one,
          url: 'https://subscriber.example/1',
          types: ['case.decided'],
          disabledReason: undefined,
          createdAt: NOON,
          secrets: [{ signature: 'hmac', createdAt: NOON, expiresAt: undefined }],
        });
        assert.equal(second!.types, undefined);
      });

      it('sign with both secrets while one takes over, and with one after that', async () => {
        await addEndpoint(1);
        await tested.store.addSecret(one, secret('second', NOON + 10), NOON + 1000);
        await tested.store.addSecret(one, secret('third', NOON + 20), NOON + 5000);
        await keep(aNewFlag(1, { keys: ['a', 'b', 'c'] }));
        const signing = async (now: number) =>
          (await lease(now, 1))[0]!.endpoint.sealedSecrets.map((bytes) => Buffer.from(bytes).toString());
        assert.deepEqual(await signing(NOON + 999), ['secret of 1', 'second', 'third']);
        assert.deepEqual(await signing(NOON + 1000), ['second', 'third']);
        assert.deepEqual(await signing(NOON + 5000), ['third']);
        assert.equal((await only(NOON + 5000)).secrets.length, 1);
      });

      it('are left alone once disabled, and get what waited once enabled', async () => {
        await addEndpoint(1);
        await keep(aNewFlag(1));
        const [onItsWay] = await lease();
        await tested.store.settleDelivery(onItsWay!, { outcome: 'disabled', reason: 'gone' }, NOON);
        await keep(aNewFlag(2));
        assert.deepEqual(await lease(NOON + 1e9), []);
        assert.equal((await only()).disabledReason, 'gone');
        assert.equal((await tested.store.disableEndpoint(one, 'switchedOff', NOON))!.disabledReason, 'gone');

        assert.equal((await tested.store.enableEndpoint(one, NOON + 1e9))!.disabledReason, undefined);
        await settle(onItsWay!); // too late: it was disabled meanwhile
        assert.deepEqual(await deliverAll(NOON + 1e9), [
          'case.opened 1.1',
          'flag.received 1.2',
          'flag.received 1.3',
        ]);
      });

      it('can be enabled when they are, and lose no lease by it', async () => {
        await addEndpoint(1);
        await keep(aNewFlag(1));
        await lease();
        await tested.store.enableEndpoint(one, NOON);
        assert.deepEqual(await lease(), []);
      });

      it('get events again from the one that is asked for, in order', async () => {
        await keep(aNewFlag(1));
        await addEndpoint(1);
        await keep(aNewFlag(2));
        await deliverAll();
        await keep(aNewFlag(3));
        await lease();
        const [, second] = await events();
        await tested.store.replay(one, second!.number, NOON);
        assert.deepEqual(await deliverAll(), ['flag.received 1.2', 'flag.received 1.3', 'flag.received 1.4']);
      });

      it('that are not there cannot be changed', async () => {
        assert.equal(await tested.store.addSecret(one, secret('x'), NOON), undefined);
        assert.equal(await tested.store.enableEndpoint(one, NOON), undefined);
        assert.equal(await tested.store.disableEndpoint(one, 'switchedOff', NOON), undefined);
        assert.equal(await tested.store.replay(one, 1, NOON), undefined);
      });
    });

    describe('attempts', () => {
      const attempt = (number: number) => ({
        eventId: `0192f3a1-e0e0-7000-8000-${`${number}`.padStart(12, '0')}`,
        type: 'webhook.tested',
        at: NOON + number,
        tries: 1,
        outcome: 'failed' as const,
        reason: 'status 503',
      });

      it('are kept, the newest first, and no more than the last 50 of an endpoint', async () => {
        await addEndpoint(1);
        await addEndpoint(2);
        assert.deepEqual(await tested.store.listAttempts(endpointId(1)), []);
        await tested.store.recordAttempt(endpointId(2), attempt(0));
        for (let number = 1; number <= 52; number++)
          await tested.store.recordAttempt(endpointId(1), attempt(number));
        const kept = await tested.store.listAttempts(endpointId(1));
        assert.deepEqual(
          kept!.map(({ at }) => at - NOON),
          Array.from({ length: 50 }, (_, index) => 52 - index),
        );
        assert.deepEqual(kept![0], attempt(52));
        assert.equal((await tested.store.listAttempts(endpointId(2)))!.length, 1);
      });

      it('of no endpoint are nowhere', async () => {
        await tested.store.recordAttempt(endpointId(9), attempt(1));
        assert.equal(await tested.store.listAttempts(endpointId(9)), undefined);
      });

      it('are kept with the settlement, also of who no longer holds the lease', async () => {
        await addEndpoint(1);
        await keep(aNewFlag(1));
        const [first] = await lease();
        await lease(NOON + LEASE_MS);
        await tested.store.settleDelivery(first!, { outcome: 'delivered' }, NOON, {
          ...attempt(1),
          outcome: 'delivered',
          reason: undefined,
        });
        const [kept] = (await tested.store.listAttempts(endpointId(1)))!;
        assert.deepEqual([kept?.outcome, kept?.reason], ['delivered', undefined]);
      });
    });
  });
}
