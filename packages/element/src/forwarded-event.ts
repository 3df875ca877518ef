import type { ForwardedFlag } from './sender.ts';

/** Another system was told of the flag, such as Mastodon: it gives no receipt. */
export class ReportForwardedEvent extends Event {
  readonly forwarded: ForwardedFlag;
  constructor(forwarded: ForwardedFlag) {
    super('report-forwarded', { bubbles: true, composed: true });
    this.forwarded = forwarded;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'report-forwarded': ReportForwardedEvent;
  }
}
