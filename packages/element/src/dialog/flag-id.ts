/** Names a flag: a UUID of version 7 (RFC 9562 §5.7) from a time in milliseconds and ten random bytes. */
export function flagId(nowMs: number, random: Uint8Array): string {
  const hex = (value: number, length: number) => value.toString(16).padStart(length, '0');
  const [a = 0, b = 0, c = 0, d = 0, ...node] = random;
  const time = hex(nowMs, 12);
  const tail = node.map((byte) => hex(byte, 2)).join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(((a << 8) | b) & 0xfff, 3)}-${hex((c & 0x3f) | 0x80, 2)}${hex(d, 2)}-${tail}`;
}
