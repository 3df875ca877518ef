import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { EventType } from '@report-this/protocol';
import type { NewFlag } from '../ports/intake-store.ts';
import type { LeasedDelivery, RecordedEvent } from '../ports/outbox-store.ts';
import type { Store } from '../ports/store.ts';
import { aNewFlag } from './a-new-flag.ts';
import type { OpenStore } from './open-store.ts';

const NOON = Date.parse('2026-11-21T12:00:00Z');
const LEASE_MS = 20_000;

const idOf = (kind: string, number: number) => `0192f3a1-${kind}-7000-8000-${`${number}`.padStart(12, '0')}`;
const secret = (text: string, createdAt = NOON) =>
  ({ signature: 'hmac', sealed: Buffer.from(text), createdAt }) as const;

/** What every store promises of events and of their deliveries. `storeContract` runs it. */
export function outboxContract(name: string, subject: OpenStore): void {
  describe(`${name} keeps the contract of outboxes`, () => {
    let store: Store;
    let cases: number;
    beforeEach(async () => {
      store = await subject.open();
      cases = 0;
    });
    afterEach(() => store.close());

    const nextCaseId = () => idOf('0000', ++cases);
    const keep = (flag: NewFlag) => store.keep(flag, nextCaseId);
    const move = (id: string, type: EventType, at = NOON) =>
      store.move({ caseId: id }, () => ({
        verdict: 'moved',
        change: { state: 'inReview', event: { type, at } },
      }));
    const events = () => store.readEvents(0, 1000);
    const told = (found: readonly RecordedEvent[]) =>
      found.map(({ type, caseId, sequence }) => `${type} ${Number(caseId.slice(-12))}.${sequence}`);
    const addEndpoint = (number: number, types?: EventType[]) =>
      store.addEndpoint({
        id: idOf('ed00', number),
        url: `https://subscriber.example/${number}`,
        types,
        createdAt: NOON,
        secret: secret(`secret of ${number}`),
      });
    const lease = (now = NOON, room = 100) =>
      store.leaseDeliveries({ now, until: now + LEASE_MS, roomFor: () => room });
    const toldTo = (found: readonly LeasedDelivery[]) => told(found.map(({ event }) => event));
    const settle = (delivery: LeasedDelivery, now = NOON) =>
      store.settleDelivery(delivery, { outcome: 'delivered' }, now);
    /** Leases and settles until nothing is due. */
    async function deliverAll(now = NOON): Promise<string[]> {
      const seen: string[] = [];
      for (;;) {
        const leased = await lease(now, 3);
        if (leased.length === 0) return seen;
        seen.push(...toldTo(leased));
        for (const delivery of leased) await settle(delivery, now);
      }
    }

    describe('events', () => {
      it('are recorded with what causes them, and count in their case without a gap', async () => {
        await keep(aNewFlag(1));
        await keep(aNewFlag(2, { keys: ['a', 'b', 'a'] }));
        await move(idOf('0000', 1), 'case.claimed');
        await keep(aNewFlag(3));
        assert.deepEqual(told(await events()), [
          'case.opened 1.1',
          'flag.received 1.2',
          'flag.received 1.3',
          'case.opened 2.1',
          'flag.received 2.2',
          'case.claimed 1.4',
          'flag.received 1.5',
        ]);
      });

      it('are not recorded for a repeat, a conflict or a move that is not made', async () => {
        await keep(aNewFlag(1));
        await keep(aNewFlag(1));
        await keep(aNewFlag(1, { digest: 'sha-256:other' }));
        await store.move({ caseId: idOf('0000', 1) }, () => ({ verdict: 'no' }));
        assert.equal((await events()).length, 2);
      });

      it('tell what they are about, as it was', async () => {
        await keep(aNewFlag(1));
        await keep(aNewFlag(2, { priority: 'critical' }));
        const [opened, received, urgent] = await events();
        assert.deepEqual(opened!.target, { key: 'a' });
        assert.equal(opened!.priority, 'normal');
        assert.equal(urgent!.priority, 'critical');
        assert.deepEqual(
          [received!.flag!.id, received!.flag!.reason, received!.flag!.basis],
          [aNewFlag(1).id, 'terms.spam', 'terms'],
        );
        assert.equal(received!.at, aNewFlag(1).receivedAt);
      });

      it('are read page by page, each once, while others are recorded', async () => {
        for (let number = 1; number <= 5; number++) await keep(aNewFlag(number));
        const seen: number[] = [];
        for (let after = 0; ; after = seen.at(-1)!) {
          const page = await store.readEvents(after, 2);
          if (page.length === 0) break;
          seen.push(...page.map(({ number }) => number));
          if (seen.length < 6) await keep(aNewFlag(100 + seen.length));
        }
        assert.deepEqual(
          seen,
          (await events()).map(({ number }) => number),
        );
      });
    });

    describe('attempts', () => {
      const attempt = (number: number) => ({
        eventId: idOf('e0e0', number),
        type: 'webhook.tested',
        at: NOON + number,
        tries: 1,
        outcome: 'failed' as const,
        reason: 'status 503',
      });

      it('are kept, the newest first, and no more than the last 50 of an endpoint', async () => {
        await addEndpoint(1);
        await addEndpoint(2);
        assert.deepEqual(await store.listAttempts(idOf('ed00', 1)), []);
        await store.recordAttempt(idOf('ed00', 2), attempt(0));
        for (let number = 1; number <= 52; number++)
          await store.recordAttempt(idOf('ed00', 1), attempt(number));
        const kept = await store.listAttempts(idOf('ed00', 1));
        assert.deepEqual(
          kept!.map(({ at }) => at - NOON),
          Array.from({ length: 50 }, (_, index) => 52 - index),
        );
        assert.deepEqual(kept![0], attempt(52));
        assert.equal((await store.listAttempts(idOf('ed00', 2)))!.length, 1);
      });

      it('of no endpoint are nowhere', async () => {
        await store.recordAttempt(idOf('ed00', 9), attempt(1));
        assert.equal(await store.listAttempts(idOf('ed00', 9)), undefined);
      });

      it('are kept with the settlement, also of who no longer holds the lease', async () => {
        await addEndpoint(1);
        await keep(aNewFlag(1));
        const [first] = await lease();
        await lease(NOON + LEASE_MS);
        await store.settleDelivery(first!, { outcome: 'delivered' }, NOON, {
          ...attempt(1),
          outcome: 'delivered',
          reason: undefined,
        });
        const [kept] = (await store.listAttempts(idOf('ed00', 1)))!;
        assert.deepEqual([kept?.outcome, kept?.reason], ['delivered', undefined]);
      });
    });

    describe('an endpoint', () => {
      it('is registered once; who brings its id again is told what is there', async () => {
        assert.equal(await addEndpoint(1), undefined);
        const known = await addEndpoint(1, ['case.decided']);
        assert.deepEqual([known?.id, known?.types], [idOf('ed00', 1), undefined]);
        const [only, none] = await store.listEndpoints(NOON);
        assert.deepEqual([only?.secrets.length, none], [1, undefined]);
      });

      it('tells what signs for it, disabled or not', async () => {
        await addEndpoint(1);
        await store.addSecret(idOf('ed00', 1), secret('newer'), NOON + 1000);
        await store.disableEndpoint(idOf('ed00', 1), 'switchedOff', NOON);
        const signing = (at: number) => store.readSigning(idOf('ed00', 1), at);
        assert.deepEqual((await signing(NOON))!.sealedSecrets.map(String), ['secret of 1', 'newer']);
        assert.deepEqual((await signing(NOON + 1000))!.sealedSecrets.map(String), ['newer']);
        assert.equal(await store.readSigning(idOf('ed00', 9), NOON), undefined);
      });
    });

    describe('deliveries', () => {
      it('begin with what is recorded after the endpoint was registered', async () => {
        await keep(aNewFlag(1));
        await addEndpoint(1);
        assert.deepEqual(await lease(), []);
        await keep(aNewFlag(2));
        const [delivery] = await lease();
        assert.deepEqual(toldTo([delivery!]), ['flag.received 1.3']);
        assert.equal(delivery!.tries, 1);
        assert.equal(delivery!.endpoint.url, 'https://subscriber.example/1');
        assert.deepEqual(delivery!.endpoint.sealedSecrets.map(String), ['secret of 1']);
      });

      it('come one by one for a case, and side by side for several', async () => {
        await addEndpoint(1);
        await keep(aNewFlag(1, { keys: ['a', 'b'] }));
        const first = await lease();
        assert.deepEqual(toldTo(first), ['case.opened 1.1', 'case.opened 2.1']);
        assert.deepEqual(await lease(), []);
        await settle(first[0]!);
        assert.deepEqual(toldTo(await lease()), ['flag.received 1.2']);
      });

      it('keep the order of each case for each endpoint, whatever comes between', async () => {
        await addEndpoint(1);
        await addEndpoint(2, ['flag.received']);
        await keep(aNewFlag(1, { keys: ['a', 'b'] }));
        const [first] = await lease(NOON, 1);
        await keep(aNewFlag(2));
        await settle(first!);
        await keep(aNewFlag(3));
        const seen = await deliverAll(NOON + LEASE_MS);
        const ofOne = ['flag.received 1.2', 'flag.received 1.3', 'flag.received 1.4'];
        assert.deepEqual(
          seen.filter((event) => event.startsWith('flag.received 1.')).sort(),
          [...ofOne, ...ofOne].sort(),
        );
        assert.equal(seen.filter((event) => event === 'case.opened 1.1').length, 0);
        assert.ok(seen.indexOf('flag.received 1.2') < seen.indexOf('flag.received 1.3'));
      });

      it('are of the asked types only', async () => {
        await addEndpoint(1, ['case.claimed', 'case.decided']);
        await keep(aNewFlag(1));
        await move(idOf('0000', 1), 'case.claimed');
        assert.deepEqual(await deliverAll(), ['case.claimed 1.3']);
      });

      it('are leased to one holder, and due again when it settles nothing', async () => {
        await addEndpoint(1);
        await keep(aNewFlag(1));
        const [first] = await lease();
        assert.deepEqual(await lease(NOON + LEASE_MS - 1), []);
        const [again] = await lease(NOON + LEASE_MS);
        assert.equal(again!.event.number, first!.event.number);
        assert.equal(again!.tries, 2);
        await settle(first!); // the first holder was not dead, only slow: the second one settles
        assert.deepEqual(await lease(NOON + LEASE_MS), []);
        await settle(again!, NOON + LEASE_MS);
        assert.deepEqual(toldTo(await lease(NOON + LEASE_MS)), ['flag.received 1.2']);
      });

      it('are due again when a failure says so, and hold back their case until then', async () => {
        await addEndpoint(1);
        await keep(aNewFlag(1));
        const [failed] = await lease();
        await store.settleDelivery(failed!, { outcome: 'failed', retryAt: NOON + 5000 }, NOON);
        await keep(aNewFlag(2));
        assert.deepEqual(await lease(NOON + 4999), []);
        const [again] = await lease(NOON + 5000);
        assert.deepEqual([again!.event.sequence, again!.tries], [1, 2]);
      });

      it('that were not tried are due at once, and the lease was no try', async () => {
        await addEndpoint(1);
        await keep(aNewFlag(1));
        const [released] = await lease();
        await store.settleDelivery(released!, { outcome: 'released' }, NOON);
        assert.equal((await lease())[0]!.tries, 1);
      });

      it('stay within the room that an endpoint has', async () => {
        await addEndpoint(1);
        await addEndpoint(2);
        for (let number = 1; number <= 4; number++) await keep(aNewFlag(number, { keys: [`${number}`] }));
        const leased = await store.leaseDeliveries({
          now: NOON,
          until: NOON + LEASE_MS,
          roomFor: (id) => (id === idOf('ed00', 1) ? 2 : 0),
        });
        assert.deepEqual(
          leased.map(({ endpoint }) => endpoint.id),
          [idOf('ed00', 1), idOf('ed00', 1)],
        );
      });

      it('come all, however many wait', async () => {
        await addEndpoint(1);
        for (let number = 1; number <= 1200; number++)
          void keep(aNewFlag(number, { keys: [`${number % 400}`] }));
        await keep(aNewFlag(1201));
        const seen: string[] = [];
        for (let leased = await lease(NOON, 500); leased.length > 0; leased = await lease(NOON, 500)) {
          seen.push(...toldTo(leased));
          await Promise.all(leased.map((delivery) => settle(delivery)));
        }
        assert.equal(new Set(seen).size, seen.length);
        assert.deepEqual([...seen].sort(), told(await readAll()).sort());
      });
      const readAll = async () => {
        const all: RecordedEvent[] = [];
        for (
          let page = await events();
          page.length > 0;
          page = await store.readEvents(all.at(-1)!.number, 1000)
        )
          all.push(...page);
        return all;
      };
    });

    describe('endpoints', () => {
      const one = idOf('ed00', 1);
      const only = async (now = NOON) => (await store.listEndpoints(now))[0]!;

      it('are listed with their secrets unsaid', async () => {
        await addEndpoint(1, ['case.decided']);
        await addEndpoint(2);
        const [first, second] = await store.listEndpoints(NOON);
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
        await store.addSecret(one, secret('second', NOON + 10), NOON + 1000);
        await store.addSecret(one, secret('third', NOON + 20), NOON + 5000);
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
        await store.settleDelivery(onItsWay!, { outcome: 'disabled', reason: 'gone' }, NOON);
        await keep(aNewFlag(2));
        assert.deepEqual(await lease(NOON + 1e9), []);
        assert.equal((await only()).disabledReason, 'gone');
        assert.equal((await store.disableEndpoint(one, 'switchedOff', NOON))!.disabledReason, 'gone');

        assert.equal((await store.enableEndpoint(one, NOON + 1e9))!.disabledReason, undefined);
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
        await store.enableEndpoint(one, NOON);
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
        await store.replay(one, second!.number, NOON);
        assert.deepEqual(await deliverAll(), ['flag.received 1.2', 'flag.received 1.3', 'flag.received 1.4']);
      });

      it('that are not there cannot be changed', async () => {
        assert.equal(await store.addSecret(one, secret('x'), NOON), undefined);
        assert.equal(await store.enableEndpoint(one, NOON), undefined);
        assert.equal(await store.disableEndpoint(one, 'switchedOff', NOON), undefined);
        assert.equal(await store.replay(one, 1, NOON), undefined);
      });
    });

    if (subject.reopen) {
      it('has its events, endpoints and deliveries after it was closed', async () => {
        await addEndpoint(1);
        await keep(aNewFlag(1));
        await lease();
        const before = [await events(), await store.listEndpoints(NOON)];
        await store.close();
        store = await subject.reopen!();
        assert.deepEqual([await events(), await store.listEndpoints(NOON)], before);
        assert.deepEqual(await lease(), []);
        assert.deepEqual(await deliverAll(NOON + LEASE_MS), ['case.opened 1.1', 'flag.received 1.2']);
      });
    }
  });
}
