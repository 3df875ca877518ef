/** What {@link renderReportThis} is told. Each is an attribute of the element, but for `label` and `href`. */
export interface RenderedReport {
  /** Text of the button or link: the element is not there yet to say it in the page's language. */
  readonly label: string;
  /** Where the child leads without script: a form page of yours, or the receiver's ({@link formPageOf}). Relative, `http:` or `https:`. @default no link but a button */
  readonly href?: string | undefined;
  /** What the target is: `comment`, `post`, `message`, … */
  readonly kind?: string | undefined;
  /** The page's own id of the target. */
  readonly ref?: string | undefined;
  /** Address of the target, resolved against the page. @default the page's own address */
  readonly url?: string | undefined;
  /** Who published the target. */
  readonly author?: string | undefined;
  /** The beginning of the target's text. */
  readonly excerpt?: string | undefined;
  /** URL of the receiver. @default what the page links to, else its origin's well-known address */
  readonly receiver?: string | undefined;
  /** BCP 47 tag of the dialog's language. @default the nearest ancestor's */
  readonly lang?: string | undefined;
}

const ATTRIBUTES = ['kind', 'ref', 'url', 'author', 'excerpt', 'receiver', 'lang'] as const;

/**
 * Writes a `<report-this>` as HTML, for pages made on a server: light DOM, every value escaped, nothing to hydrate. With
 * `href` it holds a link, which works without script; without, a button. Needs no DOM: it runs anywhere.
 * Throws a TypeError when `href` would run something in place of leading somewhere.
 *
 * @example
 * renderReportThis({ label: 'Report', kind: 'comment', ref: '42', href: '/report?id=42' });
 * // <report-this kind="comment" ref="42"><a href="/report?id=42">Report</a></report-this>
 */
export function renderReportThis(report: RenderedReport): string {
  const attributes = ATTRIBUTES.map((name) => attribute(name, report[name])).join('');
  const label = escape(report.label);
  const child =
    report.href === undefined
      ? `<button type="button" aria-haspopup="dialog">${label}</button>`
      : `<a${attribute('href', leading(report.href))}>${label}</a>`;
  return `<report-this${attributes}>${child}</report-this>`;
}

/** What an address of a form page says: what is reported, and in which language. */
export interface FormPageLink {
  /** URL of the receiver. */
  readonly receiver: string;
  /** The target's own address, absolute: the form page does not know the page that it was reached from. */
  readonly url?: string | undefined;
  readonly kind?: string | undefined;
  readonly ref?: string | undefined;
  readonly author?: string | undefined;
  readonly lang?: string | undefined;
}

/**
 * Writes the address of a receiver's own form page, `{receiver}/report?…`, for `href`: reporting then works without script,
 * and where the dialog cannot be loaded. The reference receiver serves one; whether another does, its documentation tells.
 *
 * @example
 * const report = { kind: 'comment', ref: '42', url: 'https://shop.example/p/7#c42' };
 * renderReportThis({ label: 'Report', ...report, href: formPageOf({ receiver: '/report-this', ...report }) });
 */
export function formPageOf({ receiver, ...target }: FormPageLink): string {
  const said = FORM_PAGE_FIELDS.flatMap((name) => (target[name] === undefined ? [] : [[name, target[name]]]));
  return `${receiver.replace(/\/+$/, '')}/report?${new URLSearchParams(said).toString()}`;
}

const FORM_PAGE_FIELDS = ['kind', 'url', 'ref', 'author', 'lang'] as const;

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escape(value)}"`;
}

/** A parser of URLs drops what a scheme can be hidden behind: leading spaces, tabs and line breaks. */
function leading(href: string): string {
  if (/^[/?#.]/.test(href)) return href; // no scheme begins so, and a parser costs more than the rest of the tag
  const { protocol } = new URL(href, 'https://page.invalid/');
  if (protocol === 'https:' || protocol === 'http:') return href;
  throw new TypeError(
    `A link of <report-this> leads to a page: give an href that is relative, http: or https:, not ${protocol}`,
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
