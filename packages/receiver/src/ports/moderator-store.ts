/** Who may review. */
export interface ModeratorStore {
  /** Lets the holder of a key review under a name; the name's earlier key ends. */
  admitModerator(name: string, keyHash: string): Promise<void>;
  /** The name that goes with a key; undefined when no moderator has it. */
  findModerator(keyHash: string): Promise<string | undefined>;
  /** Whether anybody may review yet. */
  hasModerators(): Promise<boolean>;
}
