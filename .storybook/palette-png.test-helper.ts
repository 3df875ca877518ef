import { deflateSync, inflateSync } from 'node:zlib';

/** Pixels from left to right and top to bottom, three bytes each. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGB = 2;
const PALETTE = 3;
const RGBA = 6;
const CHANNELS: Readonly<Record<number, number>> = { [RGB]: 3, [PALETTE]: 1, [RGBA]: 4 };

/** Reads a PNG with 8 bits a channel and no interlacing, as browsers and {@link writePng} write it; opacity is left out. */
export function readPng(png: Uint8Array): Picture {
  const bytes = Buffer.from(png);
  const header = bytes.subarray(16, 29);
  const [width, height, type] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9]!];
  const channels = CHANNELS[type];
  if (header[8] !== 8 || !channels || header[12] !== 0) throw new TypeError('This PNG is of another kind.');

  const data: Buffer[] = [];
  let palette = Buffer.alloc(0);
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (name === 'IDAT') data.push(content);
    if (name === 'PLTE') palette = content;
    at += length + 12;
  }
  const samples = unfilter(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const from = type === PALETTE ? samples[pixel]! * 3 : pixel * channels;
    const source = type === PALETTE ? palette : samples;
    rgb.set([source[from]!, source[from + 1]!, source[from + 2]!], pixel * 3);
  }
  return { width, height, rgb };
}

/** Takes back what each line was filtered by (PNG §9). */
function unfilter(raw: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)]!;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < channels ? 0 : out[at - channels]!;
      const up = y === 0 ? 0 : out[at - stride]!;
      const upLeft = x < channels || y === 0 ? 0 : out[at - stride - channels]!;
      out[at] = raw[y * (stride + 1) + 1 + x]! + predicted(filter, left, up, upLeft);
    }
  }
  return out;
}

function predicted(filter: number, left: number, up: number, upLeft: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const estimate = left + up - upLeft;
  const [a, b, c] = [left, up, upLeft].map((it) => Math.abs(estimate - it)) as [number, number, number];
  if (a <= b && a <= c) return left;
  return b <= c ? up : upLeft;
}

/** How many different steps a channel has where letters and edges are smoothed. */
const STEPS = 6;
/** A colour of which there is more than this share is one of the design, and kept as it is. */
const FLAT = 0.0005;

/** Writes a small PNG: flat colours as they are, those of smoothed edges in coarse steps. */
export function writePng({ width, height, rgb }: Picture): Buffer {
  const colours = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < colours.length; pixel++) {
    const colour = (rgb[pixel * 3]! << 16) | (rgb[pixel * 3 + 1]! << 8) | rgb[pixel * 3 + 2]!;
    colours[pixel] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const flat = [...counts]
    .filter(([, count]) => count > colours.length * FLAT)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const palette = flat.slice(0, 256 - STEPS ** 3).map(([colour]) => colour);
  const indexes = new Map(palette.map((colour, index) => [colour, index]));
  const indexOf = (colour: number): number => {
    const known = indexes.get(colour);
    if (known !== undefined) return known;
    const coarse = coarsened(colour);
    const index = indexes.get(coarse) ?? palette.push(coarse) - 1;
    indexes.set(coarse, index);
    indexes.set(colour, index);
    return index;
  };
  const lines = Buffer.alloc((width + 1) * height); // each begins with how it is filtered: not at all
  colours.forEach((colour, pixel) => {
    lines[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] = indexOf(colour);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, PALETTE, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function coarsened(colour: number): number {
  const size = 255 / (STEPS - 1);
  const coarse = (channel: number) => Math.round(Math.round(channel / size) * size);
  return (coarse(colour >> 16) << 16) | (coarse((colour >> 8) & 255) << 8) | coarse(colour & 255);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(content.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc(named), whole.length - 4);
  return whole;
}

const CRC_TABLE = Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = CRC_TABLE[(value ^ byte) & 0xff]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** Puts pictures side by side, in rows, on grey. */
export function contactSheet(rows: readonly (readonly Picture[])[]): Picture {
  const GAP = 8;
  const width = Math.max(...rows.map((row) => row.reduce((sum, it) => sum + it.width + GAP, GAP)));
  const heights = rows.map((row) => Math.max(...row.map((it) => it.height)));
  const height = heights.reduce((sum, it) => sum + it + GAP, GAP);
  const rgb = new Uint8Array(width * height * 3).fill(0x88);
  let top = GAP;
  rows.forEach((row, index) => {
    let left = GAP;
    for (const picture of row) {
      for (let y = 0; y < picture.height; y++) {
        const line = picture.rgb.subarray(y * picture.width * 3, (y + 1) * picture.width * 3);
        rgb.set(line, ((top + y) * width + left) * 3);
      }
      left += picture.width + GAP;
    }
    top += heights[index]! + GAP;
  });
  return { width, height, rgb };
}

/** The share of pixels that look different. */
export function difference(one: Picture, other: Picture): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  const pixels = one.width * one.height;
  let different = 0;
  for (let pixel = 0; pixel < pixels; pixel++) {
    const isDifferent = [0, 1, 2].some(
      (channel) => Math.abs(one.rgb[pixel * 3 + channel]! - other.rgb[pixel * 3 + channel]!) > 48,
    );
    if (isDifferent) different++;
  }
  return different / pixels;
}
