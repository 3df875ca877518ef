import * as z from 'zod/mini';

// In Node 20 URL.canParse says no to addresses with letters such as `ü`, once it was asked some thousand times: its fast
// path takes Latin-1 for UTF-8. Its yes can be relied on, and a no is looked at again.
const parses = (value: string): boolean => URL.canParse(value) || isUrl(value);

function isUrl(value: string): boolean {
  try {
    new URL(value);
    return true;
  } catch {
    return false;
  }
}

/** An absolute http or https URL of at most 2048 characters. Other schemes, `javascript:` among them, are refused. */
export const WebUrl = z
  .string()
  .check(
    z.maxLength(2048),
    z.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/\S+$/, 'must be an absolute http or https URL'),
    z.refine(parses, 'must be an absolute http or https URL'),
  );
export type WebUrl = z.infer<typeof WebUrl>;

/** The URI of a thing in a federated network: AT Protocol, Matrix, `acct:`, `did:` or an ActivityPub id. */
export const NetworkUri = z
  .string()
  .check(
    z.maxLength(2048),
    z.regex(
      /^(at:\/\/|matrix:|acct:|did:|https?:\/\/)\S+$/,
      'must be an at://, matrix:, acct:, did: or http(s) URI',
    ),
  );
export type NetworkUri = z.infer<typeof NetworkUri>;
