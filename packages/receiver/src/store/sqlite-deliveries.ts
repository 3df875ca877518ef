import type { Kysely } from 'kysely';
import type { EndpointStore, StoredAttempt } from '../ports/endpoint-store.ts';
import type { Lease, LeasedDelivery, OutboxStore, Settlement } from '../ports/outbox-store.ts';
import { type EventRow, selectEvents, toRecordedEvent } from './events.ts';
import { createGroupCommit } from './group-commit.ts';
import { begin, type SqliteDatabase } from './sqlite-database.ts';
import { failureOf } from './sqlite-failure.ts';
import type { Tally } from './sqlite-tally.ts';
import type { Tables } from './tables.ts';

type Endpoint = readonly [seq: number, id: string, url: string, types: string | null, lastEventSeq: number];
type Due = readonly [eventSeq: number, tries: number];

/** The most events that one lease puts among an endpoint's deliveries. */
const MAX_SPREAD = 1000;
/** How many attempts of an endpoint are kept. */
const MAX_ATTEMPTS = 50;

/** Leases and settlements, in SQLite's own words. Those that come in one turn of the event loop share a transaction. */
export function prepareDeliveries(
  database: SqliteDatabase,
  db: Kysely<Tables>,
  tally: Tally,
): Pick<OutboxStore, 'leaseDeliveries' | 'settleDelivery'> &
  Pick<EndpointStore, 'recordAttempt'> & { drain(): Promise<void> } {
  const prepare = (sql: string) => database.prepare(sql);
  const commit = prepare('COMMIT');
  const findActive = prepare(
    'SELECT seq, id, url, types, last_event_seq FROM endpoints WHERE disabled_reason IS NULL ORDER BY seq',
  ).raw(true);
  const findNewest = prepare('SELECT coalesce(max(seq), 0) FROM events').raw(true);
  const spread = prepare(
    `INSERT INTO deliveries (endpoint_seq, event_seq, case_seq, tries, due_at)
     SELECT ?, seq, case_seq, 0, NULL FROM events
     WHERE seq > ? AND seq <= ? AND (? IS NULL OR type IN (SELECT value FROM json_each(?)))`,
  );
  const moveOn = prepare('UPDATE endpoints SET last_event_seq = ? WHERE seq = ?');
  const makeDue = prepare(
    `UPDATE deliveries SET due_at = ? WHERE endpoint_seq = ? AND event_seq > ? AND NOT EXISTS
       (SELECT 1 FROM deliveries AS earlier WHERE earlier.endpoint_seq = deliveries.endpoint_seq
          AND earlier.case_seq = deliveries.case_seq AND earlier.event_seq < deliveries.event_seq)`,
  );
  const findDue = prepare(
    `SELECT event_seq, tries FROM deliveries WHERE endpoint_seq = ? AND due_at <= ? ORDER BY due_at, event_seq LIMIT ?`,
  ).raw(true);
  const lease = prepare(
    'UPDATE deliveries SET tries = tries + 1, due_at = ? WHERE endpoint_seq = ? AND event_seq = ?',
  );
  const findSecrets = prepare(
    'SELECT sealed FROM endpoint_secrets WHERE endpoint_seq = ? AND (expires_at IS NULL OR expires_at > ?) ORDER BY seq',
  ).raw(true);
  const findEvent = prepare(selectEvents(db).where('events.seq', '=', 0).compile().sql);
  const findEndpoint = prepare('SELECT seq FROM endpoints WHERE id = ? AND disabled_reason IS NULL').raw(
    true,
  );
  const settle = prepare(
    'DELETE FROM deliveries WHERE endpoint_seq = ? AND event_seq = ? AND tries = ? RETURNING case_seq',
  ).raw(true);
  const makeNextDue = prepare(
    `UPDATE deliveries SET due_at = ? WHERE endpoint_seq = ? AND event_seq =
       (SELECT min(event_seq) FROM deliveries WHERE endpoint_seq = ? AND case_seq = ?)`,
  );
  const postpone = prepare(
    'UPDATE deliveries SET due_at = ?, tries = ? WHERE endpoint_seq = ? AND event_seq = ? AND tries = ?',
  );
  const disable = prepare('UPDATE endpoints SET disabled_reason = ? WHERE seq = ?');
  const park = prepare('UPDATE deliveries SET due_at = NULL, tries = 0 WHERE endpoint_seq = ?');

  const keepAttempt = prepare(
    `INSERT INTO attempts (endpoint_seq, event_id, type, at, tries, outcome, reason)
     SELECT seq, ?, ?, ?, ?, ?, ? FROM endpoints WHERE id = ? RETURNING endpoint_seq`,
  ).raw(true);
  const dropAttempts = prepare(
    `DELETE FROM attempts WHERE endpoint_seq = ? AND seq <=
       (SELECT seq FROM attempts WHERE endpoint_seq = ? ORDER BY seq DESC LIMIT 1 OFFSET ${MAX_ATTEMPTS})`,
  );

  function recordOne(endpointId: string, attempt: StoredAttempt): void {
    const { eventId, type, at, tries, outcome, reason = null } = attempt;
    const [kept] = keepAttempt.all([eventId, type, at, tries, outcome, reason, endpointId]) as [number][];
    if (kept) dropAttempts.run([kept[0], kept[0]]);
  }

  function leaseAll({ now, until, roomFor }: Lease): LeasedDelivery[] {
    const active = findActive.all([]) as Endpoint[];
    if (active.length === 0) return [];
    tally.run();
    const [newest] = findNewest.get([]) as [number];
    return active.flatMap((endpoint) => {
      const [seq, id, url] = endpoint;
      const room = roomFor(id);
      if (room < 1) return [];
      spreadTo(endpoint, newest, now);
      const due = findDue.all([seq, now, room]) as Due[];
      if (due.length === 0) return [];
      const sealedSecrets = (findSecrets.all([seq, now]) as [Uint8Array][]).map(([sealed]) => sealed);
      return due.map(([eventSeq, tries]) => {
        lease.run([until, seq, eventSeq]);
        const event = toRecordedEvent(findEvent.get([eventSeq]) as EventRow);
        return { endpoint: { id, url, sealedSecrets }, event, tries: tries + 1 };
      });
    });
  }

  function spreadTo([seq, , , types, last]: Endpoint, newest: number, now: number): void {
    if (newest <= last) return;
    const upTo = Math.min(newest, last + MAX_SPREAD);
    spread.run([seq, last, upTo, types, types]);
    makeDue.run([now, seq, last]);
    moveOn.run([upTo, seq]);
  }

  function settleOne({ endpoint, event, tries }: LeasedDelivery, settlement: Settlement, now: number): void {
    const found = findEndpoint.get([endpoint.id]) as [number] | undefined;
    if (!found) return;
    const [seq] = found;
    switch (settlement.outcome) {
      case 'delivered': {
        const [settled] = settle.all([seq, event.number, tries]) as [number][];
        if (settled) makeNextDue.run([now, seq, seq, settled[0]]);
        return;
      }
      case 'failed':
        postpone.run([settlement.retryAt, tries, seq, event.number, tries]);
        return;
      case 'released':
        postpone.run([now, tries - 1, seq, event.number, tries]);
        return;
      case 'disabled':
        disable.run([settlement.reason, seq]);
        park.run([seq]);
        return;
      default:
        settlement satisfies never;
    }
  }

  const jobs = createGroupCommit<() => unknown, unknown>({
    isFree: () => !database.inTransaction,
    commit(group) {
      try {
        begin(database);
        const outcomes = group.map((job) => job());
        commit.run([]);
        return outcomes;
      } catch (error) {
        if (database.inTransaction) database.exec('ROLLBACK');
        throw failureOf(error);
      }
    },
  });
  return {
    leaseDeliveries: (wanted) => jobs.add(() => leaseAll(wanted)) as Promise<LeasedDelivery[]>,
    settleDelivery: async (delivery, settlement, now, attempt) => {
      await jobs.add(() => {
        settleOne(delivery, settlement, now);
        if (attempt) recordOne(delivery.endpoint.id, attempt);
      });
    },
    recordAttempt: async (endpointId, attempt) => {
      await jobs.add(() => recordOne(endpointId, attempt));
    },
    drain: () => jobs.drain(),
  };
}
