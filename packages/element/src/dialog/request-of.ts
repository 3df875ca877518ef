import type { Locator, Reporter, Target } from '@report-this/protocol';
import type { ReportRequest } from '../report-request.ts';
import type { Sender } from '../sender.ts';

/** A `<report-this>`, or a button in feed mode: what may be said by properties, besides attributes. */
export type Trigger = HTMLElement & {
  readonly target?: Target;
  readonly locators?: Locator[];
  readonly reporter?: Reporter;
  readonly sender?: Sender;
};

/** Reads at the click what a trigger says by its attributes: nothing is kept before. */
export function requestOf(trigger: Trigger): ReportRequest {
  const attribute = (name: string) => trigger.getAttribute(name) || trigger.dataset[name] || undefined;
  const { locators } = trigger;
  const target = trigger.target ?? targetOf(attribute, trigger.dataset['reportThis']);
  return {
    target: locators ? { ...target, locators } : target,
    excerpt: attribute('excerpt'),
    receiver: attribute('receiver'),
    sender: trigger.sender,
    reporter: trigger.reporter,
    // of the tree that the trigger is in: the page, or the shadow root; there is none around what is in no page
    content:
      (trigger.getRootNode() as Partial<Document>).getElementById?.(attribute('for') ?? '') ?? undefined,
    origin: trigger,
  };
}

function targetOf(attribute: (name: string) => string | undefined, feedRef?: string): Target {
  const id = attribute('ref') ?? (feedRef || undefined);
  const kind = attribute('kind') ?? (id ? 'other' : 'page');
  const author = attribute('author');
  const path = attribute('url') ?? '';
  // <base> says where links lead, not where the page is; a page of about: is where the one around it is
  const isAtBase = path || location.protocol === 'about:';
  const url = new URL(path, isAtBase ? document.baseURI : location.href);
  return {
    kind,
    // pages that are not on the web, such as files, have no address to tell
    ...(/^https?:$/.test(url.protocol) && { url: url.href }),
    ...(id && { ref: { type: kind, id } }),
    ...(author && { author: { handle: author } }),
  };
}
