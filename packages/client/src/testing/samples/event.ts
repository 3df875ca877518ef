import type { Event, EventTarget, EventType } from '@report-this/protocol';
import { anId } from './an-id.ts';
import { aTarget } from './flag.ts';

type EventOf<Type extends EventType> = Extract<Event, { type: Type }>;

/** An event of any type; `change` is to its data. */
export function anEvent<Type extends EventType>(
  type: Type,
  change: Partial<EventOf<Type>['data']> = {},
): EventOf<Type> {
  const ofCase = { caseId: anId(1001), sequence: 1 };
  const ofFlag = { ...ofCase, flagId: anId(), reference: 'F-3JZ9-J6GM-B' };
  const { kind, url, ref } = aTarget();
  const target: EventTarget = { kind, url, ref };
  const data: { [Each in EventType]: EventOf<Each>['data'] } = {
    'case.opened': { ...ofCase, target, priority: 'normal' },
    'flag.received': { ...ofFlag, reason: 'terms.spam', basis: 'terms', priority: 'normal' },
    'flag.confirmed': ofFlag,
    'flag.replied': ofFlag,
    'flag.withdrawn': ofFlag,
    'case.claimed': ofCase,
    'case.released': ofCase,
    'case.asked': { ...ofCase, flagId: anId() },
    'case.decided': {
      ...ofCase,
      decisionId: anId(2001),
      target,
      outcome: 'restricted',
      measures: ['visibility.removed'],
    },
  };
  const event: unknown = {
    id: anId(3001),
    type,
    timestamp: '2026-11-21T11:02:10.000Z',
    data: { ...data[type], ...change },
  };
  return event as EventOf<Type>;
}
