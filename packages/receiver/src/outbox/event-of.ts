import { type Event, EventTarget } from '@report-this/protocol';
import type { ReferenceFor } from '../intake/references.ts';
import { instantOf } from '../ports/clock.ts';
import type { RecordedEvent } from '../ports/outbox-store.ts';
import type { EventIds } from './event-id.ts';

/** What events are told with. */
export interface TellingParts {
  readonly eventIds: EventIds;
  readonly referenceFor: ReferenceFor;
}

/** SPEC §11.1: an event as it is told, the same each time. Nothing of what a flag or a target says, nothing of a reporter. */
export function eventOf(recorded: RecordedEvent, { eventIds, referenceFor }: TellingParts): Event {
  const { at, caseId, sequence, flag, decision } = recorded;
  const told = { id: eventIds.idOf(recorded), timestamp: instantOf(at) };
  const ofCase = { caseId, sequence };
  const ofFlag = () => ({ ...ofCase, flagId: flag!.id, reference: referenceFor(flag!.number) });
  const target = () => EventTarget.parse(recorded.target);

  switch (recorded.type) {
    case 'case.opened': {
      const { previousCaseId } = recorded;
      const data = { ...ofCase, target: target(), priority: recorded.priority! };
      return { ...told, type: recorded.type, data: { ...data, ...(previousCaseId && { previousCaseId }) } };
    }
    case 'flag.received': {
      const { reason, basis } = flag!;
      return {
        ...told,
        type: recorded.type,
        data: { ...ofFlag(), reason, basis, priority: recorded.priority! },
      };
    }
    case 'flag.confirmed':
    case 'flag.replied':
    case 'flag.withdrawn':
      return { ...told, type: recorded.type, data: ofFlag() };
    case 'case.claimed':
    case 'case.released':
      return { ...told, type: recorded.type, data: ofCase };
    case 'case.asked':
      return { ...told, type: recorded.type, data: { ...ofCase, flagId: flag!.id } };
    case 'case.decided': {
      const { id: decisionId, outcome, measures } = decision!;
      const kinds = measures.map(({ kind }) => kind);
      return {
        ...told,
        type: recorded.type,
        data: { ...ofCase, decisionId, target: target(), outcome, measures: kinds },
      };
    }
    default:
      return recorded.type satisfies never;
  }
}
