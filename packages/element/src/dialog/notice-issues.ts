import type { FieldIssue } from './failure.ts';
import type { OfferedState } from './flow-state.ts';
import { asksIdentity } from './notice-questions.ts';

const EMAIL = /^[^\s@<>",;:]+@[^\s@.]+(\.[^\s@.]+)+$/;

/** What a legal notice lacks besides what any flag needs: why, and who. */
export function issuesOfNotice(state: OfferedState, isReporterKnown: boolean): FieldIssue[] {
  const { explanation, isAnonymous, name, email } = state.draft;
  const issues: FieldIssue[] = [];
  if (!explanation.trim()) issues.push({ field: 'explanation', code: 'required' });
  if (!isReporterKnown && asksIdentity(state) && !isAnonymous) {
    if (!name.trim()) issues.push({ field: 'name', code: 'required' });
    if (!EMAIL.test(email.trim()))
      issues.push({ field: 'email', code: email.trim() ? 'format' : 'required' });
  }
  return issues;
}
