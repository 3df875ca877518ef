import type { FlagDraft, Locator } from '@report-this/protocol';

// as many as a target may have (SPEC §4.3)
const MOST = 20;

/** Adds to a flag which part of its first target is meant; what the host said already stays. */
export function located(flag: FlagDraft, locator: Locator | undefined): FlagDraft {
  const [target, ...others] = flag.targets;
  const before = target?.locators ?? [];
  if (!target || !locator || before.length >= MOST) return flag;
  return { ...flag, targets: [{ ...target, locators: [...before, locator] }, ...others] };
}
