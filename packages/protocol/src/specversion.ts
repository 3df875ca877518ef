/** The protocol version that this package speaks (SPEC §1.3). */
export const SPECVERSION = '1.0';
