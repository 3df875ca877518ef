import * as z from 'zod/mini';
import { Uuid } from './ids.ts';
import { Instant, text } from './text.ts';

/** What a moderator sends to leave a note on a case (SPEC §10.2). */
export const NoteDraft = z.object({
  /** Names the note; sending it again is a repeat. */
  id: Uuid,
  text: text(2000),
});
export type NoteDraft = z.infer<typeof NoteDraft>;

/** What moderators tell each other about a case; reporters never see it (SPEC §10.2). */
export const Note = z.object({
  ...NoteDraft.shape,
  /** The moderator who wrote it, by name. */
  by: text(200),
  at: Instant,
});
export type Note = z.infer<typeof Note>;
