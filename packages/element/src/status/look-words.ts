import type { StatusStrings } from '@report-this/strings/status';
import { nothing } from 'lit';
import { fill, type Filled } from '../words.ts';
import type { Look } from './status-reader.ts';
import type { VisitState } from './visit.ts';

/** The heading of what is shown. */
export function titleOf(strings: StatusStrings, { is }: Look): string {
  if (is === 'notFound') return strings.notFoundTitle;
  if (is === 'offline') return strings.offlineTitle;
  return is === 'failed' ? strings.failedTitle : strings.title;
}

/** What is announced, and stands there to be read. */
export function noteOf(strings: StatusStrings, { look, note }: VisitState): string | Filled | typeof nothing {
  if (look.is === 'loading') return strings.loading;
  if (look.is !== 'shown') return nothing;
  if (look.isStale) return strings.stale;
  if (note === 'changed') return fill(strings.changed, { state: strings.states[look.status.state] });
  return note ? strings[note] : nothing;
}
