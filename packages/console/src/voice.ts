import type { CaseSummary, Offer, Trait } from '@report-this/protocol';
import { nearestReason } from '@report-this/protocol/reasons';
import type { Strings } from './strings/en.ts';

/** How the console speaks: its words, the receiver's words for reasons, and dates as people write them. */
export interface Voice {
  readonly strings: Strings;
  /** The words of a reason; its code as long as the offer is not known. */
  reason(code: string): string;
  traits(code: string): readonly Trait[];
  /** An instant as a date and a time. */
  date(instant: string): string;
  day(day: string): string;
  /** How long ago an instant was, such as `3 hr. ago`. */
  age(instant: string): string;
  /** Names side by side. */
  list(names: readonly string[]): string;
  /** Things in a sentence. */
  sentence(things: readonly string[]): string;
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** Makes the voice of a language; `now` is in milliseconds. */
export function voiceOf(strings: Strings, offer: Offer | undefined, now: () => number): Voice {
  const { locale } = strings;
  const offered = new Map(
    offer?.groups.flatMap(({ reasons }) => reasons).map((reason) => [reason.code, reason]),
  );
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const ages = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  const lists = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  const sentences = new Intl.ListFormat(locale, { type: 'conjunction' });

  return {
    strings,
    reason: (code) => offered.get(code)?.label ?? code,
    traits: (code) => offered.get(code)?.traits ?? nearestReason(code).traits,
    date: (instant) => dates.format(new Date(instant)),
    day: (day) => days.format(new Date(day)),
    age(instant) {
      const pastMs = Math.max(0, now() - Date.parse(instant));
      const [unit, unitMs] = UNITS.find(([, ms]) => pastMs >= ms) ?? UNITS[2];
      return ages.format(-Math.floor(pastMs / unitMs), unit);
    },
    list: (names) => lists.format(names),
    sentence: (things) => sentences.format(things),
  };
}

/** What a case is called: its reasons, the most frequent first. */
export function nameOfCase({ reasons }: CaseSummary, voice: Voice): string {
  const codes = [...reasons].sort((a, b) => b.count - a.count).map(({ reason }) => reason);
  return voice.list([...new Set(codes)].map((code) => voice.reason(code)));
}

/** Why a case is shown only when asked for: content that must not be copied, or that may distress. */
export type Shield = 'no-upload' | 'critical';

/** The reason why a case is shown only when asked for; undefined when there is none. */
export function shieldOf({ priority, reasons }: CaseSummary, voice: Voice): Shield | undefined {
  if (reasons.some(({ reason }) => voice.traits(reason).includes('no-upload'))) return 'no-upload';
  return priority === 'critical' ? 'critical' : undefined;
}
