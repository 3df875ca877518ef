import { html } from 'hono/html';
import type { Field, FieldIssue } from './flag-of.ts';
import type { FormPageView } from './form-page-view.ts';
import type { Words } from './languages.ts';
import type { Piece } from './page.ts';

/** What has to be seen to, with a way to each field. */
export function issueSummary({ words, issues, trouble }: FormPageView): Piece {
  return html`
    <div class="card trouble" role="alert">
      <p>
        <strong>${trouble ?? words.strings.dialog.failedTitle}</strong>
      </p>
      ${
        issues.length > 0 &&
        html`<ul>
          ${issues.map((issue) => html`<li><a href="#${issue.field}">${textOf(words, issue)}</a></li>`)}
        </ul>`
      }
    </div>
  `;
}

function textOf({ strings }: Words, { field, code }: FieldIssue): string {
  const { dialog, notice, states, page } = strings;
  const texts: Readonly<Record<string, string>> = {
    ...dialog.issues,
    ...notice.issues,
    ...states.issues,
    'goodFaith.required': page.goodFaith,
  };
  return texts[`${field}.${code}`] ?? texts['other']!;
}

/** What is wrong with a field, above it. */
export function issueOf({ words, issues }: FormPageView, name: Field): Piece {
  const issue = issues.find(({ field }) => field === name);
  return (
    issue && html`<p class="issue" id="${name}-issue" lang="${words.language}">${textOf(words, issue)}</p>`
  );
}

/** Ties a field to what is said about it; the first one that is wrong takes the focus. */
export function described({ issues }: FormPageView, name: Field): Piece {
  const isWrong = issues.some((issue) => issue.field === name);
  const isFirst = issues[0]?.field === name && name !== 'reason';
  return html`${isWrong && html`aria-describedby="${name}-issue"`}
  ${isWrong && name !== 'reason' && 'aria-invalid=true'} ${isFirst && 'autofocus'}`;
}
