import { formPageOf } from '@report-this/element/ssr';
import { AUTHORS, type Author, type Comment, COMMENTS } from './comments.ts';
import { type Language, LANGUAGES, WORDS } from './words.ts';

const RIGHT_TO_LEFT = ['ar', 'he'];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (value: string) => value.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
const direction = (language: string) => (RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr');

const authorOf = (handle: string): Author => AUTHORS.find((author) => author.handle === handle)!;
const initials = (name: string) =>
  name
    .split(' ')
    .map((part) => [...part][0] ?? '')
    .slice(0, 2)
    .join('');

/** Writes the page in a language, for its origin. Everything on it can be reported, without script too. */
export function page(language: Language, origin: string): string {
  const words = WORDS[language];
  const links = Object.entries(LANGUAGES).map(
    ([code, name]) =>
      `<a href="?lang=${code}" lang="${code}" hreflang="${code}"${code === language ? ' aria-current="true"' : ''}>${name}</a>`,
  );
  return `<!doctype html>
<html lang="${language}" dir="${direction(language)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${escape(words.title)} – ${escape(words.site)}</title>
    <link rel="report-this" href="/report-this">
    <link rel="icon" href="/harbour.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/page.css">
    <script type="module" src="/report-this/element/report-this.js"></script>
    <script type="module" src="/page.js"></script>
  </head>
  <body>
    <a class="skip" href="#comments">${escape(words.skip)}</a>
    <header class="masthead">
      <a class="site" href="/?lang=${language}">${escape(words.site)}</a>
      <nav aria-label="${escape(words.languages)}">${links.join(' ')}</nav>
      <a href="/console/">${escape(words.console)}</a>
    </header>
    <main>
      <article>
        <h1>${escape(words.title)}</h1>
        <p class="lead">${escape(words.lead)}</p>
        ${picture(language, origin)}
        ${video(language, origin)}
      </article>
      <section id="comments" aria-labelledby="comments-title" tabindex="-1" data-hide="${escape(words.hide)}" data-hide-help="${escape(words.hideHelp)}" data-mute="${escape(words.mute)}" data-mute-help="${escape(words.muteHelp)}">
        <h2 id="comments-title">${escape(words.comments)} <span class="count">${COMMENTS.length}</span></h2>
        <ol class="comments">${COMMENTS.map((comment) => item(comment, language, origin)).join('')}</ol>
      </section>
      <section aria-labelledby="profiles-title">
        <h2 id="profiles-title">${escape(words.profile)}</h2>
        <ul class="profiles">${AUTHORS.map((author) => profile(author, language, origin)).join('')}</ul>
      </section>
    </main>
  </body>
</html>
`;
}

/** A link to the receiver's form page; where scripts run, the element opens its dialog instead. */
function link(
  kind: string,
  ref: string,
  path: string,
  language: Language,
  origin: string,
  name: string,
): string {
  const href = formPageOf({ receiver: '/report-this', kind, ref, url: origin + path, lang: language });
  return `<a class="report" href="${escape(href)}" aria-label="${escape(name)}">${escape(WORDS[language].report)}</a>`;
}

function item(comment: Comment, language: Language, origin: string): string {
  const words = WORDS[language];
  const { name, handle } = authorOf(comment.author);
  return `
          <li class="comment" id="c${comment.id}" data-author="${escape(name)}">
            <span class="avatar" aria-hidden="true">${escape(initials(name))}</span>
            <div class="body">
              <p class="by"><a href="#u-${handle}"><bdi>${escape(name)}</bdi></a> <time datetime="${comment.postedAt}">${comment.postedAt.slice(11, 16)}</time></p>
              <p class="text" id="t${comment.id}" lang="${comment.language}" dir="${direction(comment.language)}">${escape(comment.text)}</p>
            </div>
            <report-this for="t${comment.id}" kind="comment" ref="${comment.id}" url="/#c${comment.id}" author="@${handle}" excerpt="${escape(comment.text)}">
              ${link('comment', String(comment.id), `/#c${comment.id}`, language, origin, words.reportOf(name))}
            </report-this>
          </li>`;
}

function picture(language: Language, origin: string): string {
  const words = WORDS[language];
  return `<figure>
          <img id="harbour" src="/harbour.svg" width="960" height="420" alt="${escape(words.imageCaption)}">
          <figcaption>${escape(words.imageCaption)}
            <report-this for="harbour" kind="media" ref="harbour" url="/harbour.svg" author="@nikos" excerpt="${escape(words.imageCaption)}">
              ${link('media', 'harbour', '/harbour.svg', language, origin, words.reportImage)}
            </report-this>
          </figcaption>
        </figure>`;
}

function video(language: Language, origin: string): string {
  const words = WORDS[language];
  return `<figure>
          <video id="tide" src="/tide.webm" width="480" height="270" controls muted loop preload="metadata" aria-label="${escape(words.videoCaption)}"></video>
          <figcaption>${escape(words.videoCaption)}
            <report-this for="tide" kind="media" ref="tide" url="/tide.webm" author="@marit" excerpt="${escape(words.videoCaption)}">
              ${link('media', 'tide', '/tide.webm', language, origin, words.reportVideo)}
            </report-this>
          </figcaption>
        </figure>`;
}

function profile(author: Author, language: Language, origin: string): string {
  const words = WORDS[language];
  return `
          <li class="profile" id="u-${author.handle}">
            <span class="avatar" aria-hidden="true">${escape(initials(author.name))}</span>
            <div class="body"><h3><bdi>${escape(author.name)}</bdi> <span class="handle">@${author.handle}</span></h3>
            <p dir="auto">${escape(author.about)}</p></div>
            <report-this kind="profile" ref="${author.handle}" url="/#u-${author.handle}" author="@${author.handle}" excerpt="${escape(author.name)}">
              ${link('profile', author.handle, `/#u-${author.handle}`, language, origin, words.reportProfile(author.name))}
            </report-this>
          </li>`;
}
