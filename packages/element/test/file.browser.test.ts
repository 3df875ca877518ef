import { Media, read, type Target } from '@report-this/protocol';
import { expect } from 'chai';
import { html } from 'lit';
import { filesOf, withDigests } from '../src/dialog/parts/file.ts';
import { mount } from './page.test-helper.ts';

const PICTURE = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200"/>',
)}`;
const target = (media?: Target['media']): Target => ({
  kind: 'post',
  url: 'https://shop.example/p/7',
  ...(media && { media }),
});
const digest = (letter: string) => ({ type: 'image/png', sha256: letter.repeat(64) });

describe('the files that are reported', () => {
  it('are those the host names without a hash, and those its content shows', async () => {
    const main = mount(
      html`<img width="200" height="200" alt="" /><img width="16" height="16" alt="" /><video
          src="/tide.webm"
          preload="none"
        ></video>`,
    );
    for (const picture of main.querySelectorAll('img')) picture.src = PICTURE;
    await Promise.all([...main.querySelectorAll('img')].map((it) => it.decode()));
    const media = [
      { type: 'image/png', url: 'https://shop.example/a.png' },
      { type: 'image/png', url: 'https://shop.example/b.png', sha256: 'b'.repeat(64) },
    ];
    expect(filesOf(target(media), main)).to.deep.equal([
      'https://shop.example/a.png',
      PICTURE,
      ...[...main.querySelectorAll('video')].map(({ currentSrc }) => currentSrc).filter(Boolean),
    ]);
  });

  it('are none where the host names none and shows none', () => {
    expect(filesOf(target(), undefined)).to.deep.equal([]);
    expect(filesOf(target(), mount(html`<p>Words</p>`))).to.deep.equal([]);
  });

  it('get their fingerprints where they are named, and are named where they are not', () => {
    const before = [{ type: 'image/webp', url: 'https://shop.example/a.png' }];
    const { media } = withDigests(
      target(before),
      new Map([
        ['https://shop.example/a.png', digest('a')],
        ['https://cdn.example/c.png', digest('c')],
        ['blob:https://shop.example/1', digest('d')],
      ]),
    );
    expect(media).to.deep.equal([
      { type: 'image/webp', url: 'https://shop.example/a.png', sha256: 'a'.repeat(64) },
      { type: 'image/png', url: 'https://cdn.example/c.png', sha256: 'c'.repeat(64) },
      { type: 'image/png', sha256: 'd'.repeat(64) },
    ]);
    for (const it of media!) expect(read(Media, it).ok).to.equal(true);
  });

  it('stay as they are without a fingerprint', () => {
    expect(withDigests(target(), new Map())).to.deep.equal(target());
  });

  it('are no more than a target may have, and have no address that is too long', () => {
    const many = new Map(
      Array.from({ length: 30 }, (_, index) => [`https://a.example/${index}`, digest('a')]),
    );
    expect(withDigests(target(), many).media).to.have.length(20);
    const long = new Map([[`https://a.example/${'x'.repeat(3000)}`, digest('a')]]);
    expect(withDigests(target(), long).media).to.deep.equal([digest('a')]);
  });
});
