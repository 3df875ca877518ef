import { reasonOf } from '@report-this/protocol/reasons';
import { cut } from '../measure-text.ts';
import type { Forwarded } from '../outbound.ts';
import { shield } from '../shield.ts';

/** One item of evidence: base64, at most 5 MB. */
export interface XarfEvidence {
  readonly content_type: string;
  readonly description?: string;
  readonly payload: string;
}

/**
 * The evidence of a flag: its notes and links as text. Nothing for a reason with the trait `no-upload`, whose links would
 * spread the content.
 */
export function evidenceOf({ claim, evidence = [], reporter }: Forwarded): XarfEvidence[] {
  if (reasonOf(claim.reason)?.traits.includes('no-upload')) return [];
  return evidence.flatMap((item): XarfEvidence[] => {
    switch (item.type) {
      case 'note':
        return [{ content_type: 'text/plain', payload: base64Of(shield(item.description, reporter)) }];
      case 'link': {
        const description = cut(shield(item.description ?? '', reporter), { codePoints: 500 });
        const payload = base64Of(`${shield(item.url, reporter)}\r\n`);
        return [{ content_type: 'text/uri-list', ...(description && { description }), payload }];
      }
      case 'hash':
        return [];
    }
  });
}

function base64Of(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}
