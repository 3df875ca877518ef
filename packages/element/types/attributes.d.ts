// What a page may say to the elements, by attribute, property and event; each framework's types are made of these.
import type { Locator, Reporter, Target } from '@report-this/protocol';
import type {
  ReportChallengeEvent,
  ReportCloseEvent,
  ReportComfortEvent,
  ReportErrorEvent,
  ReportOpenEvent,
  ReportForwardedEvent,
  ReportSentEvent,
  ReportSubmitEvent,
  Sender,
} from '@report-this/element';
import type { StatusReader } from '@report-this/element/status';

/** The attributes of `<report-this>`, but for `ref`: several frameworks keep that word for themselves. */
export interface ReportThisAttributes {
  /** URL of the receiver. Default: `<link rel="report-this" href>` of the page, else what `/.well-known/report-this` names. */
  receiver?: string | undefined;
  /** What the target is: `comment`, `post`, `message`, … */
  kind?: string | undefined;
  /** Address of the target, resolved against the page. Default: the page's own address. */
  url?: string | undefined;
  /** Who published the target: an id or handle that the host knows. */
  author?: string | undefined;
  /** The beginning of the target's text, quoted in the dialog and sent as a snapshot. */
  excerpt?: string | undefined;
  /** Id of the element that shows the target: the dialog then lets people point at a part of what is in it. */
  for?: string | undefined;
  /** Text of the element's own button. Default: "Report" in the nearest `lang`. */
  label?: string | undefined;
  /** How the button looks, on a page that has `appearance.css`. Default: as a text. */
  appearance?: 'icon' | 'menuitem' | undefined;
  /** Language of button, dialog and receipt. Default: the nearest ancestor's. */
  lang?: string | undefined;
}

/** The page's own id of the target, where a framework leaves the word `ref` to the element. */
export interface RefAttribute {
  /** The page's own id of the target. */
  ref?: string | undefined;
}

/** The page's own id of the target, where a framework keeps the word `ref` for itself. */
export interface DataRefAttribute {
  /** The page's own id of the target: the attribute `ref` under another name, which the framework passes on. */
  'data-ref'?: string | undefined;
}

/** The properties of `<report-this>` that no attribute can say. */
export interface ReportThisProperties {
  /** The whole target, where attributes do not say enough. It wins over `kind`, `url`, `author` and the id. */
  target?: Target | undefined;
  /** The parts of the target that are meant, such as a quote or a time in a video. */
  locators?: Locator[] | undefined;
  /** Who reports, where the host knows: the form then asks for no name. */
  reporter?: Reporter | undefined;
  /** Reads offers and sends flags in place of the client, which is then never loaded. */
  sender?: Sender | undefined;
}

/** The attributes of `<report-status>`. */
export interface ReportStatusAttributes {
  /** The status link of the receipt; its fragment is `#<flag id>.<token>`. Default: the page's own address. */
  href?: string | undefined;
  /** URL of the receiver. Default: `<link rel="report-this" href>` of the page, else what `/.well-known/report-this` names. */
  receiver?: string | undefined;
  /** Language. Default: the nearest ancestor's. */
  lang?: string | undefined;
  /** The element is all there is on the page: it speaks the browser's language and titles the page. */
  page?: boolean | undefined;
}

/** The property of `<report-status>` that no attribute can say. */
export interface ReportStatusProperties {
  /** Reads the status in place of the client, which is then never loaded. */
  reader?: StatusReader | undefined;
}

/** The events of `<report-this>`. All bubble and cross shadow roots. */
export interface ReportEvents {
  /** The dialog is about to open. Cancelable: it stays closed. */
  'report-open': ReportOpenEvent;
  /** A flag is about to be sent. Cancelable: it is not, and the form stays. */
  'report-submit': ReportSubmitEvent;
  /** The receiver gave its receipt. */
  'report-sent': ReportSentEvent;
  /** Another system was told of the flag; there is no receipt. */
  'report-forwarded': ReportForwardedEvent;
  /** The receiver asks for a check before it takes a flag. */
  'report-challenge': ReportChallengeEvent;
  /** The dialog opens: listeners offer what a person can do for their own comfort, instead of a report or after it. */
  'report-comfort': ReportComfortEvent;
  /** The dialog could not be loaded, or a flag could not be sent. */
  'report-error': ReportErrorEvent;
  /** The dialog closed. */
  'report-close': ReportCloseEvent;
}

/** Listeners by the name a framework gives them: `Listeners<'on'>` has `onreport-sent`. */
export type Listeners<Prefix extends string> = {
  [Type in keyof ReportEvents as `${Prefix}${Type}`]?: ((event: ReportEvents[Type]) => void) | undefined;
};

/** A framework's attributes of any element, but for those that the element says itself. */
export type Own<Common, Attributes> = Omit<Common, keyof Attributes> & Attributes;
