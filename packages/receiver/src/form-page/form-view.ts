import type { Offer, OfferedGroup, OfferedReason, Target, Trait } from '@report-this/protocol';
import { html } from 'hono/html';
import type { Filled } from './filled.ts';
import type { Field, FieldIssue } from './flag-of.ts';
import { fill } from './fill.ts';
import type { Words } from './languages.ts';
import type { Piece } from './page.ts';

/** What the form is drawn from. */
export interface FormView {
  readonly words: Words;
  readonly offer: Offer;
  readonly target: Target;
  readonly filled: Filled;
  readonly issues: readonly FieldIssue[];
  /** What is to be said of the form as a whole. */
  readonly trouble?: string | undefined;
}

/** The title of the form, by the kind of what is reported. */
export function titleOf({ strings }: Words, { kind }: Target): string {
  return strings.dialog.titles[kind] ?? strings.dialog.title;
}

/** The form: what is reported, why, and what a legal notice asks. Style alone hides what a choice does not ask. */
export function formView(view: FormView): Piece {
  const { words, offer, target, filled, issues, trouble } = view;
  const { strings } = words;
  return html`
    ${(trouble || issues.length > 0) && summary(view)}
    <form method="post" action="report" novalidate>
      ${(['kind', 'url', 'ref', 'author', 'lang', 'id', 'at'] as const).map(
        (name) => filled[name] && html`<input type="hidden" name="${name}" value="${filled[name]}" />`,
      )}
      <dl>
        <dt>${strings.notice.whatYouReport}</dt>
        <dd><bdi>${target.url ?? target.ref?.id}</bdi></dd>
      </dl>
      <p>${fill(strings.dialog.goesTo, { service: offer.service.name })}</p>
      <fieldset lang="${offer.locale}" id="reason" ${described(view, 'reason')}>
        <legend lang="${words.language}">${strings.dialog.whatIsWrong}</legend>
        <p class="help" lang="${words.language}">${strings.dialog.lead}</p>
        ${issueOf(view, 'reason')} ${offer.groups.map((group, index) => groupView(view, group, index === 0))}
      </fieldset>
      <p class="card life" role="note">${fill(strings.states.emergency, { number: EMERGENCY_NUMBER })}</p>
      <p class="card support" role="note">${strings.states.support}</p>
      <div class="field">
        <label for="explanation">
          <span class="plain">${strings.dialog.addDetails}</span>
          <span class="legal"
            >${strings.notice.why} <span class="quiet">${strings.notice.required}</span></span
          >
        </label>
        ${issueOf(view, 'explanation')}
        <textarea
          id="explanation"
          name="explanation"
          rows="5"
          dir="auto"
          maxlength="${offer.limits.explanation}"
          ${described(view, 'explanation')}
        >
${filled.explanation}</textarea>
      </div>
      <label class="choice">
        <input type="checkbox" name="illegal" value="yes" id="illegal" ${filled.illegal && 'checked'} />
        <span>${strings.dialog.illegal}<span class="help">${strings.dialog.illegalHelp}</span></span>
      </label>
      ${legalView(view)}
      <p><button>${strings.dialog.send}</button></p>
    </form>
  `;
}

/** What a legal notice asks beside the explanation (DSA Art. 16(2)); nothing about the person where the law protects them. */
function legalView(view: FormView): Piece {
  const { words, offer, filled } = view;
  const { strings } = words;
  return html`
    <fieldset class="legal">
      <legend>${strings.notice.legalTitle}</legend>
      <div class="rights">
        <fieldset>
          <legend>${strings.notice.rights}</legend>
          ${Object.entries(strings.notice.capacities).map(
            ([capacity, label]) => html`
              <label class="choice">
                <input
                  type="radio"
                  name="capacity"
                  value="${capacity}"
                  ${filled.capacity === capacity && 'checked'}
                />
                <span>${label}</span>
              </label>
            `,
          )}
        </fieldset>
        ${field(view, 'work', strings.notice.work, 1000)}
      </div>
      <p class="exempt">${strings.notice.exempt}</p>
      <fieldset class="who">
        <legend>${strings.notice.who}</legend>
        <p class="help">${strings.notice.whoHelp}</p>
        ${field(view, 'name', strings.notice.name, 200, 'name')}
        ${field(view, 'email', strings.notice.email, 254, 'email')}
      </fieldset>
      <fieldset>
        <legend>${strings.notice.goodFaithGiven}</legend>
        ${issueOf(view, 'goodFaith')}
        <label class="choice" lang="${offer.locale}">
          <input
            type="checkbox"
            name="goodFaith"
            id="goodFaith"
            value="${offer.goodFaith.textId}"
            ${filled.goodFaith === offer.goodFaith.textId && 'checked'}
            ${described(view, 'goodFaith')}
          />
          <span>${offer.goodFaith.text}</span>
        </label>
      </fieldset>
    </fieldset>
  `;
}

function field(
  view: FormView,
  name: 'name' | 'email' | 'work',
  label: string,
  maxLength: number,
  autocomplete?: string,
): Piece {
  return html`<div class="field">
    <label for="${name}">${label}</label>
    ${issueOf(view, name)}
    <input
      id="${name}"
      name="${name}"
      type="${name === 'email' ? 'email' : 'text'}"
      dir="${name === 'email' ? 'ltr' : 'auto'}"
      maxlength="${maxLength}"
      ${autocomplete ? html`autocomplete="${autocomplete}"` : ''}
      value="${view.filled[name]}"
      ${described(view, name)}
    />
  </div>`;
}

/** A group and, folded away, its finer reasons. All are one set of radio buttons: one thing is chosen. */
function groupView(view: FormView, group: OfferedGroup, isFirst: boolean): Piece {
  const { words, filled } = view;
  const { code, label, reason, reasons } = group;
  const finer = reasons.length > 1;
  const standsFor = reasons.find((one) => one.code === reason);
  const isOpen = reasons.some((one) => one.code === filled.reason);
  return html`
    ${radio(view, { code, label, help: group.help, traits: standsFor?.traits ?? [] }, isFirst)}
    ${
      finer &&
      html`<details ${isOpen && 'open'}>
        <summary>
          <span lang="${words.language}">${words.strings.dialog.whatExactly}</span>
          <span class="quiet">– ${label}</span>
        </summary>
        ${reasons.map((one) => radio(view, one, false))}
      </details>`
    }
  `;
}

type Choice = Pick<OfferedReason, 'code' | 'label' | 'help' | 'traits'>;

function radio({ filled, issues }: FormView, { code, label, help, traits }: Choice, isFirst: boolean): Piece {
  const isMissing = isFirst && issues[0]?.field === 'reason';
  return html`
    <label class="choice">
      <input
        type="radio"
        name="reason"
        value="${code}"
        class="${classesOf(traits)}"
        ${filled.reason === code && 'checked'}
        ${isMissing && 'autofocus'}
      />
      <span>${label}${help && html`<span class="help">${help}</span>`}</span>
    </label>
  `;
}

/** EU Directive 2018/1972, Art. 109: free of charge throughout the Union; who reads this may be anywhere in it. */
const EMERGENCY_NUMBER = '112';

/** What a choice asks, for the style to show. */
const ASKS: Partial<Record<Trait, string>> = {
  'identity-exempt': 'asks-nobody',
  'rights-holder': 'asks-rights',
  'threat-to-life': 'is-urgent',
  'support-card': 'may-hurt',
};

const classesOf = (traits: readonly Trait[]): string =>
  traits.flatMap((trait) => ASKS[trait] ?? []).join(' ');

/** What has to be seen to, with a way to each field. */
function summary({ words, issues, trouble, ...view }: FormView): Piece {
  const all = { ...view, words, issues };
  return html`
    <div class="card trouble" role="alert">
      <p>
        <strong>${trouble ?? words.strings.dialog.failedTitle}</strong>
      </p>
      <ul>
        ${issues.map((issue) => html`<li><a href="#${issue.field}">${textOf(all, issue)}</a></li>`)}
      </ul>
    </div>
  `;
}

function textOf({ words }: Pick<FormView, 'words'>, { field: name, code }: FieldIssue): string {
  const { dialog, notice, states, page } = words.strings;
  const texts: Readonly<Record<string, string>> = {
    ...dialog.issues,
    ...notice.issues,
    ...states.issues,
    'goodFaith.required': page.goodFaith,
  };
  return texts[`${name}.${code}`] ?? texts['other']!;
}

function issueOf(view: FormView, name: Field): Piece {
  const issue = view.issues.find((one) => one.field === name);
  return (
    issue &&
    html`<p class="issue" id="${name}-issue" lang="${view.words.language}">${textOf(view, issue)}</p>`
  );
}

/** Ties a field to what is said about it; the first one that is wrong takes the focus. */
function described({ issues }: FormView, name: Field): Piece {
  const isWrong = issues.some((issue) => issue.field === name);
  const isFirst = issues[0]?.field === name && name !== 'reason';
  return html`${isWrong && html`aria-describedby="${name}-issue"`}
  ${isWrong && name !== 'reason' && 'aria-invalid=true'} ${isFirst && 'autofocus'}`;
}
