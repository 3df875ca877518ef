/** What the command says about itself. */
export const USAGE = `Judges a receiver of the flag protocol.

  report-this-conformance <receiver URL> [options]

  --report <form>        text, json, markdown or html: one page that needs nothing else (text)
  --json                 the same as --report json
  --profile <profile,…>  core, review, follow-up, mail, events or deliveries (core; review with a key);
                         mail with a mailbox and deliveries with a subscriber are judged beside them
  --only <id,…>          run only these checks, or all below a word: receipt,offer.etag
  --moderator-key <key>  for the extension review; twice, with the keys of two moderators
  --mail-folder <folder> for mail: where the receiver writes its mails
  --mail-command <line>  for mail: writes the mails that came to $MAIL_ADDRESS as a JSON array of texts
  --mail-address <a@b>   the addresses that arrive there, with {id} (reporter-{id}@conformance.example)
  --mail-code <pattern>  what is a code in a mail (a line that holds one word with a digit, or in capitals)
  --subscriber <URL>     for deliveries: where the receiver reaches the kit, or a port of this machine
  --subscriber-port <n>  the port to listen on, when the URL names another (the port of the URL)
  --list                 list the checks and run none
  --header <name: value> send a header with every request; may be repeated
  --timeout <ms>         how long one check may take (20000)
  --pause <ms>           wait between two requests (0)
  --help                 show this

The kit leaves flags behind: run it against a receiver whose moderators know.
Exit code: 0 every MUST that was judged is kept, 1 some are not, 2 the command was not understood or nobody answered.
`;
