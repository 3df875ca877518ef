import { hash } from 'node:crypto';

/** SPEC §6.6: the SHA-256 of canonical JSON. */
export function digestOf(canonical: string): string {
  return `sha-256:${hash('sha256', canonical, 'hex')}`;
}
