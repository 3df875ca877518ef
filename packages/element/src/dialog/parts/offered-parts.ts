import type { DialogLanguage } from '@report-this/strings/dialog';
import type { OfferedState } from '../flow-state.ts';
import type { OfferedParts, OfferedView, Place } from '../view.ts';
import type { OfferingRequest, Part, PartRow, PartView } from './part.ts';

/** What the parts of a visit need. */
export interface PartsVisit {
  readonly request: () => OfferingRequest;
  readonly texts: DialogLanguage;
  /** Has the form drawn again, as when a part has come. */
  readonly redraw: () => void;
  /** Aborts when the person is done with what the form asks. */
  readonly signal: () => AbortSignal;
}

/** Makes the parts of a visit out of their rows. */
export function offeredParts(
  rows: readonly PartRow[],
  { request, texts, redraw, signal }: PartsVisit,
): OfferedParts {
  const parts = new Map<PartRow, Part>();
  const loads = new Map<PartRow, Promise<void>>();

  const load = (row: PartRow): Promise<void> => {
    const loading = loads.get(row) ?? row.load(texts).then((part) => void parts.set(row, part));
    loads.set(row, loading);
    return loading.catch(() => void loads.delete(row)); // offered again, it is asked for again
  };

  const offered = (state: OfferedState, place?: Place) =>
    rows.filter((row) => (!place || row.place === place) && row.isOffered({ state, request: request() }));

  /** The parts that are offered and there; those that are not yet there are on their way. */
  const ready = (view: OfferedView, place?: Place) =>
    offered(view.state, place).flatMap((row) => {
      const part = parts.get(row);
      if (!part && !loads.has(row)) void load(row).then(() => parts.has(row) && redraw());
      return part ? [{ part, view: viewOf(view, row) }] : [];
    });

  const viewOf = (view: OfferedView, { name }: PartRow): PartView => {
    const { answers } = view.state.draft;
    return {
      ...view,
      request: request(),
      answer: answers[name],
      tell: (answer) => view.dispatch({ type: 'edit', change: { answers: { [name]: answer } } }),
      redraw,
      signal: signal(),
      content: undefined,
    };
  };

  return {
    // each once: Chromium loses sight of a sheet that is adopted twice
    sheets: () => [...new Set([...parts.values()].flatMap(({ sheet }) => sheet ?? []))],
    place: (view, place, content) =>
      ready(view, place).reduce(
        (drawn, { part, view }) => part.draw?.({ ...view, content: drawn }) ?? drawn,
        content,
      ),
    announcement: (view) =>
      ready(view)
        .map(({ part, view }) => part.announcement?.(view) ?? '')
        .join(' ')
        .trim(),
    issues: (view) => ready(view).flatMap(({ part, view }) => part.issues?.(view) ?? []),
    async toFlag(flag, state, signal) {
      for (const row of offered(state)) {
        const answer = state.draft.answers[row.name];
        flag = (await parts.get(row)?.toFlag?.(flag, answer, { state, request: request() }, signal)) ?? flag;
      }
      return flag;
    },
  };
}
