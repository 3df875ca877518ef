import type { Catalogue } from '@report-this/strings';
import type { DecisionStrings, StatusLanguage } from '@report-this/strings/status';
import type { Act } from './act.ts';
import type { Visit } from './visit.ts';

/** The texts of one language. */
export type Words = Catalogue<StatusLanguage>;

/** What every part of the view is drawn from. */
export interface View {
  readonly words: Words;
  /** The level of the headings below the title. */
  readonly level: number;
  /** The day that it is, so that a way of redress that has ended is not offered. */
  readonly today: string;
  readonly act: Act;
  readonly visit: Pick<
    Visit,
    'textFor' | 'write' | 'reply' | 'askToWithdraw' | 'keep' | 'withdraw' | 'confirm'
  >;
  readonly canReply: boolean;
  readonly canWithdraw: boolean;
  readonly canConfirm: boolean;
}

/** What a decision is drawn from. */
export interface DecisionView extends View {
  readonly decisionStrings: DecisionStrings;
}
