import type { Case } from '@report-this/protocol';

/** Somebody asks to come in with a key. */
export class SignInEvent extends Event {
  readonly key: string;

  constructor(key: string) {
    super('console-sign-in', { bubbles: true, composed: true });
    this.key = key;
  }
}

/** The receiver did not take the key. */
export class KeyRefusedEvent extends Event {
  constructor() {
    super('console-key-refused', { bubbles: true, composed: true });
  }
}

/** Something happened that those who do not see the screen should hear. */
export class AnnounceEvent extends Event {
  readonly text: string;

  constructor(text: string) {
    super('console-announce', { bubbles: true, composed: true });
    this.text = text;
  }
}

/** A case was claimed or decided, or turned out to have been. */
export class CaseChangedEvent extends Event {
  readonly changed: Case;

  constructor(changed: Case) {
    super('console-case-changed', { bubbles: true, composed: true });
    this.changed = changed;
  }
}

/** Single-key shortcuts were turned on or off. */
export class ShortcutsEvent extends Event {
  readonly areOn: boolean;

  constructor(areOn: boolean) {
    super('console-shortcuts', { bubbles: true, composed: true });
    this.areOn = areOn;
  }
}

declare global {
  interface HTMLElementEventMap {
    'console-sign-in': SignInEvent;
    'console-key-refused': KeyRefusedEvent;
    'console-announce': AnnounceEvent;
    'console-case-changed': CaseChangedEvent;
    'console-shortcuts': ShortcutsEvent;
  }
}
