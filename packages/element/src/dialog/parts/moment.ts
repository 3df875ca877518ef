import type { Locator } from '@report-this/protocol';

/** A time of a recording, or the stretch from one to another, in seconds from its beginning. */
export interface Moment {
  readonly fromS: number;
  readonly toS?: number | undefined;
}

/** What is wrong with a moment that somebody wrote. */
export type MomentIssue = 'format' | 'order' | 'beyond';

const TIME = /^(?:(?:(\d+):)?(\d{1,3}):)?(\d{1,6}(?:\.\d{1,3})?)$/;

/** Reads a time as people write it: `83`, `1:23`, `1:02:03`, `1:23.5`, also in Arabic and Persian digits. In seconds. */
export function readTime(text: string): number | undefined {
  const plain = text
    .trim()
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[,٫]/, '.');
  const match = TIME.exec(plain);
  if (!match) return undefined;
  const [, hours = '0', minutes = '0', seconds = ''] = match;
  const isWithin = (match[1] === undefined || +minutes < 60) && (match[2] === undefined || +seconds < 60);
  return isWithin ? (+hours * 60 + +minutes) * 60 + +seconds : undefined;
}

/** Writes a time as players do: `1:23`, `1:02:03`. */
export function writeTime(timeS: number): string {
  const total = Math.floor(timeS);
  const two = (value: number) => String(value % 60).padStart(2, '0');
  const minutes = Math.floor(total / 60);
  return minutes < 60
    ? `${minutes}:${two(total)}`
    : `${Math.floor(minutes / 60)}:${two(minutes)}:${two(total)}`;
}

/** Reads what is in the two fields: a moment, or what is wrong. Live recordings have no end that is known. */
export function readMoment(from: string, to: string, durationS: number): Moment | MomentIssue {
  const fromS = readTime(from);
  const toS = to.trim() ? readTime(to) : undefined;
  if (fromS === undefined || (to.trim() && toS === undefined)) return 'format';
  if (toS !== undefined && toS <= fromS) return 'order';
  // a field shows whole seconds: the last one may be begun
  if (Number.isFinite(durationS) && Math.max(fromS, toS ?? 0) > Math.ceil(durationS)) return 'beyond';
  return { fromS, toS };
}

/** Says a moment as a W3C media fragment. */
export function momentLocator({ fromS, toS }: Moment): Locator {
  return {
    type: 'FragmentSelector',
    value: toS === undefined ? `t=${fromS}` : `t=${fromS},${toS}`,
    conformsTo: 'http://www.w3.org/TR/media-frags/',
  };
}
