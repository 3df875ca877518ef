import type { Media, Target } from '@report-this/protocol';
import type { Digest } from './digest.ts';
import { picturesIn, recordingsIn } from './medium.ts';

// as many media as a target may have, and as long as an address may be (SPEC §4.3, §4.5)
const MOST = 20;
const LONGEST = 2048;

/** The addresses of the files that are reported: those the host names without a hash, and those its content shows. */
export function filesOf(target: Target, content: Element | undefined): string[] {
  const named = (target.media ?? []).flatMap(({ url, sha256 }) => (url && !sha256 ? [url] : []));
  const shown = content ? [...picturesIn(content), ...recordingsIn(content)].map((it) => it.currentSrc) : [];
  const known = new Set(target.media?.map(({ url }) => url));
  return [...new Set([...named, ...shown.filter((address) => address && !known.has(address))])].slice(
    0,
    MOST,
  );
}

/** Says of a target which fingerprints its files have. */
export function withDigests(target: Target, digests: ReadonlyMap<string, Digest>): Target {
  const left = new Map(digests);
  const take = (address: string | undefined) => {
    const digest = left.get(address ?? '');
    left.delete(address ?? '');
    return digest;
  };
  const before = (target.media ?? []).map((media): Media => {
    const digest = media.sha256 ? undefined : take(media.url);
    return digest ? { ...media, sha256: digest.sha256 } : media;
  });
  const others = [...left].map(([address, digest]): Media => ({
    ...(/^https?:/i.test(address) && address.length <= LONGEST && { url: address }),
    ...digest,
  }));
  const media = [...before, ...others].slice(0, MOST);
  return media.length ? { ...target, media } : target;
}
