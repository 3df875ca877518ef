import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** A document as RFC 8785 writes it: the same text for the same content. */
export function canonicalOf(document: unknown): string {
  return canonicalize(document)!;
}

/** SPEC §6.6: the SHA-256 of canonical JSON. */
export function digestOf(canonical: string): string {
  return `sha-256:${createHash('sha256').update(canonical).digest('hex')}`;
}
