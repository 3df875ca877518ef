import { withdrawFlag as withdraw } from '../../follow-up/withdraw-flag.ts';
import { followed } from './followed.ts';
import { noSuchFlag, withToken } from './with-token.ts';

/** SPEC §10.1.5: withdraws a flag. */
export const withdrawFlag = withToken(async ({ id }, { followUp }) =>
  followed(await withdraw(id, followUp), noSuchFlag),
);
