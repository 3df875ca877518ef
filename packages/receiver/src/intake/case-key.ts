import { hash } from 'node:crypto';
import type { Target } from '@report-this/protocol';

/**
 * What makes two targets the same thing (SPEC §8.1): their `ref`, without it their `uri`, without both their `url`
 * without its fragment. Hashed, so that every key is short and none can be read back from an index.
 */
export function caseKeyOf(target: Pick<Target, 'ref' | 'uri' | 'url'>): string {
  return hash('sha256', nameOf(target), 'base64url');
}

function nameOf({ ref, uri, url }: Pick<Target, 'ref' | 'uri' | 'url'>): string {
  if (ref) return JSON.stringify(['ref', ref.type, ref.id, ref.container ?? null]);
  if (uri) return JSON.stringify(['uri', uri]);
  return JSON.stringify(['url', withoutFragment(url!)]);
}

function withoutFragment(url: string): string {
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed.href;
}
