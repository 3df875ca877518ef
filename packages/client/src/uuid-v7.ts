/** Writes a UUID of version 7 (RFC 9562 §5.7), which sorts by time, from a time in milliseconds and 16 random bytes. */
export function uuidV7(nowMs: number, randomBytes: Uint8Array): string {
  const time = Math.floor(nowMs).toString(16).padStart(12, '0');
  const random = Array.from(randomBytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = '89ab'[(randomBytes[8] ?? 0) & 3];
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(13, 16)}-${variant}${random.slice(17, 20)}-${random.slice(20, 32)}`;
}

/** The time in a UUID of version 7 as an instant; without one in it, such as in another version, that of now. */
export function instantOf(id: string, nowMs: number): string {
  const [, high = '', low = ''] = /^([0-9a-f]{8})-([0-9a-f]{4})-7/.exec(id) ?? [];
  return new Date(high ? parseInt(high + low, 16) : nowMs).toISOString();
}
