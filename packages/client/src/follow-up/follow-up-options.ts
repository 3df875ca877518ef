/** How to do any operation of a reporter after the receipt. */
export interface FollowUpOptions {
  /**
   * Ends the call early; it then rejects with the signal's reason. The receiver may have done what was asked all the same.
   * @default none
   */
  readonly signal?: AbortSignal;
}
