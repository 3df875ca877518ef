/** What the command says about itself. */
export const USAGE = `Serves a receiver of the flag protocol, with the console and the element where they are installed.

  report-this

It takes no arguments. What is not to be as in brackets is set in the environment:

  PORT                           the port (8787)
  HOST                           the address to listen on; 0.0.0.0 in a container (127.0.0.1)
  REPORT_THIS_DATA               the folder of the database and the secret (.data)
  REPORT_THIS_PUBLIC_URL         the origin as users see it, behind a proxy (http://localhost:$PORT)
  REPORT_THIS_ORIGINS            origins whose pages may flag and review here, separated by commas; * for all (only its own)
  REPORT_THIS_MODERATOR_KEY      the moderator's key, at least 16 characters (a random one, shown once)
  REPORT_THIS_WEBHOOK_NETWORKS   private networks that webhooks may lead to, such as 10.1.0.0/16 (none)
  REPORT_THIS_WEBHOOK_TIMEOUT_MS how long a webhook may take to answer (15000)
  REPORT_THIS_SMTP               the mail server, such as smtps://user:password@mail.example.org (none: no mail is sent)
  REPORT_THIS_MAIL_FROM          whom mails are from, such as Flags <flags@example.org>; needed with a mail server
  REPORT_THIS_MAIL_FOLDER        a folder that mails are written into instead of being sent (none)
  LOG_LEVEL                      fatal, error, warn, info, debug, trace or silent (warn)

Exit code: 0 after SIGTERM or SIGINT, 1 it could not start, 2 the command was not understood.
`;
