import { type Basis, ReasonCode, Reference } from '@report-this/protocol';
import { cut, fits, type Limits, roomBeside } from './measure-text.ts';
import { shield } from './shield.ts';
import type { Forwarded } from './outbound.ts';

const CUT = '…';

/** What is written around a reporter's own words. */
export interface Wording {
  /** Written in brackets before the words, such as `illegal` or a reason code. */
  readonly tags: readonly string[];
  /** The receiver's reference of the flag, written at the end. */
  readonly reference?: Reference | undefined;
  readonly limits: Limits;
}

/**
 * Writes a claim for systems that take one text: `[tag] words`, then the reference on a line of its own. The words are
 * shielded, and cut so that the whole keeps to the limits. The empty string when there is nothing to say.
 */
export function wordsOf({ claim, reporter }: Forwarded, { tags, reference, limits }: Wording): string {
  const head = tags.map((tag) => `[${tag}] `).join('');
  const tail = reference ? `\nref ${reference}` : '';
  const words = shield(claim.explanation ?? '', reporter);

  const whole = (head + words + tail).trim();
  if (fits(whole, limits)) return whole;
  return (head + cut(words, roomBeside(head + CUT + tail, limits)) + CUT + tail).trim();
}

/** What a text of another system says, when it was written as `wordsOf` writes. */
export interface ReadWords {
  readonly basis?: Basis;
  readonly reason?: ReasonCode;
  readonly explanation?: string;
  readonly reference?: Reference;
}

const TAG = /^\s*\[([a-z0-9._-]{1,80})\](?:\s|$)/;
const TAIL = /(?:^|\n)ref (F-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z*~$=])\s*$/;

/** Reads a text of another system: its leading tags, the words, and the reference at its end. */
export function readWords(text: string): ReadWords {
  let basis: Basis | undefined;
  let reason: ReasonCode | undefined;
  let rest = text;
  for (let tag = TAG.exec(rest)?.[1]; tag; tag = TAG.exec(rest)?.[1]) {
    if (!basis && tag === 'illegal') basis = tag;
    else if (!reason && ReasonCode.safeParse(tag).success) reason = tag;
    else break;
    rest = rest.replace(TAG, '');
  }
  const reference = Reference.safeParse(TAIL.exec(rest)?.[1]).data;
  if (reference) rest = rest.replace(TAIL, '');
  const explanation = cut(rest.trim(), { codePoints: 2000 });
  return {
    ...(basis && { basis }),
    ...(reason && { reason }),
    ...(explanation !== '' && { explanation }),
    ...(reference && { reference }),
  };
}
