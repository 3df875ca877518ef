/** What the command says about itself. */
export const USAGE = `Judges a receiver of the flag protocol.

  report-this-conformance <receiver URL> [options]

  --report <form>        text, json, markdown or html: one page that needs nothing else (text)
  --json                 the same as --report json
  --profile <profile,…>  core, review, follow-up or events (core, and review when there is a key)
  --only <id,…>          run only these checks, or all below a word: receipt,offer.etag
  --moderator-key <key>  for the extension review; twice, with the keys of two moderators
  --list                 list the checks and run none
  --header <name: value> send a header with every request; may be repeated
  --timeout <ms>         how long one check may take (20000)
  --pause <ms>           wait between two requests (0)
  --help                 show this

The kit leaves flags behind: run it against a receiver whose moderators know.
Exit code: 0 every MUST is kept, 1 some are not, 2 the command was not understood or nobody answered.
`;
