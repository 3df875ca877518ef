import type { JsonSchema } from '@report-this/protocol/json-schema';

const id = { type: 'string', minLength: 1, maxLength: 100 } as const;

/** The parts that are used of what a Mastodon server answers. */
export const accountForm: JsonSchema<{ readonly id: string }> = {
  type: 'object',
  properties: { id },
  required: ['id'],
};

export const reportForm = accountForm;

export interface FoundStatus {
  readonly id: string;
  readonly account: { readonly id: string };
}
const statusForm: JsonSchema<FoundStatus> = {
  type: 'object',
  properties: { id, account: accountForm },
  required: ['id', 'account'],
};

export const searchForm: JsonSchema<{
  readonly accounts: readonly { readonly id: string }[];
  readonly statuses: readonly FoundStatus[];
}> = {
  type: 'object',
  properties: {
    accounts: { type: 'array', items: accountForm },
    statuses: { type: 'array', items: statusForm },
  },
  required: ['accounts', 'statuses'],
};

export const instanceForm: JsonSchema<{
  readonly title: string;
  readonly rules?: readonly { readonly id: string; readonly text: string }[];
}> = {
  type: 'object',
  properties: {
    title: { type: 'string' },
    rules: {
      type: 'array',
      items: { type: 'object', properties: { id, text: { type: 'string' } }, required: ['id', 'text'] },
    },
  },
  required: ['title'],
};
