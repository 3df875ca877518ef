/** Where the receiver's mails to the reporters of the kit arrive. A test of your own may bring one that looks anywhere. */
export interface Mailbox {
  /** An address that arrives here. The word is lower-case letters, digits and hyphens, another each time it is asked. */
  addressFor(word: string): string;
  /** The mails that have come to an address so far, each as plain text, decoded. Rejects when it cannot look. */
  read(address: string, options: { readonly signal: AbortSignal }): Promise<readonly string[]>;
  /** The code that a mail brings to confirm the address (SPEC §10.3); undefined when it brings none. */
  codeIn(mail: string): string | undefined;
}

/** Which addresses a mailbox has, and what a code looks like. */
export interface MailboxOptions {
  /** The addresses, with `{id}` where they differ; where a real mailbox is read, such as `kit+{id}@shop.example`. @default 'reporter-{id}@conformance.example' */
  readonly address?: string;
  /** What is a code in a mail: the first group, or all of it. @default a line that holds one word, with a digit in it or all in capitals */
  readonly code?: RegExp;
}

const ADDRESS = 'reporter-{id}@conformance.example';
const LONE_WORD = /^[ \t]*((?=[A-Za-z-]*\d|[A-Z-]*[A-Z][ \t\r]*$)[A-Za-z\d-]{4,100})[ \t]*\r?$/m;

/** Makes a mailbox of a way to read it. */
export function mailboxOf(
  read: Mailbox['read'],
  { address = ADDRESS, code = LONE_WORD }: MailboxOptions = {},
): Mailbox {
  return {
    addressFor: (word) => address.replaceAll('{id}', word),
    read,
    codeIn(mail) {
      const found = code.exec(mail);
      return found?.[1] ?? found?.[0];
    },
  };
}
