import type { Media, Target } from '@report-this/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { factList } from './fact-list.ts';
import { locatorText } from './locator-text.ts';
import type { Voice } from './voice.ts';
import { webAddress } from './web-address.ts';

/** All that a flag says of its target. What strangers wrote stays text. */
export function targetFacts(target: Target, voice: Voice, isDangerous: boolean): TemplateResult {
  const { strings } = voice;
  const words = strings.target;
  const address = (url: string | undefined) => (url ? webAddress(url, strings, isDangerous) : undefined);
  return html`${factList([
    [words.kind, strings.kinds[target.kind] ?? target.kind],
    [words.address, address(target.url)],
    [words.identifier, address(target.uri)],
    [
      words.ref,
      target.ref &&
        html`<code dir="ltr"
          >${[target.ref.type, target.ref.container, target.ref.id, target.ref.revision].filter(Boolean).join(' / ')}</code
        >`,
    ],
    [words.author, authorOf(target, voice)],
    [words.language, target.language],
    [words.published, target.contentDate && voice.date(target.contentDate)],
    [
      words.part,
      target.locators?.length
        ? listOf(target.locators.map((locator) => locatorText(locator, strings)))
        : undefined,
    ],
    [
      words.media,
      target.media?.length
        ? listOf(target.media.map((media) => mediaText(media, voice, isDangerous)))
        : undefined,
    ],
  ])}
  ${
    target.snapshot
      ? html`<figure>
          <figcaption class="hint">${words.snapshot(voice.date(target.snapshot.capturedAt))}</figcaption>
          <blockquote dir="auto">${target.snapshot.text}</blockquote>
        </figure>`
      : nothing
  }`;
}

function authorOf({ author }: Target, { strings }: Voice) {
  if (!author) return undefined;
  const name = author.handle ?? author.id ?? author.uri;
  return html`${name ? html`<bdi>${name}</bdi>` : nothing}
  ${author.url ? webAddress(author.url, strings) : nothing}`;
}

function mediaText(media: Media, { strings }: Voice, isDangerous: boolean): TemplateResult {
  const hashes = [
    ['SHA-256', media.sha256],
    ['MD5', media.md5],
    ['PDQ', media.pdq],
  ].filter(([, hash]) => hash);
  return html`<span dir="ltr">${media.type}</span>
    ${media.url ? html`${webAddress(media.url, strings, isDangerous)}` : nothing}
    ${hashes.map(([name, hash]) => html`<span class="small">${name} <code dir="ltr">${hash}</code></span>`)}`;
}

function listOf(items: readonly TemplateResult[]): TemplateResult {
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}
