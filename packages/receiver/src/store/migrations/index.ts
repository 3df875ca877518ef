import type { Kysely } from 'kysely';
import { flagsAndCases } from './0001-flags-and-cases.ts';
import { events } from './0002-events.ts';
import { followUp } from './0003-follow-up.ts';
import { attempts } from './0004-attempts.ts';
import { mail } from './0005-mail.ts';

/** A step forward. There is none back. */
export type Migration = (db: Kysely<unknown>) => Promise<void>;

/** Every step in its order: the first is version 1. A step that was released is never changed; add one. */
export const MIGRATIONS: readonly Migration[] = [flagsAndCases, events, followUp, attempts, mail];
