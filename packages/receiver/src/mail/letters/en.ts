import type { Letters } from './letters.ts';

export const en: Letters = {
  confirmation: {
    subject: 'Confirm your address: {reference}',
    text: [
      'Somebody reported something to {service} and gave this e-mail address. The report has the reference {reference}.',
      'If it was you, type this code on the page of your report:',
      '    {code}',
      'The code is good for {days} days. Your report is looked at in any case.',
      'If it was not you, do nothing: no other mail will come here.',
    ],
  },
  receipt: {
    subject: 'Your report {reference}',
    text: [
      'Your address is confirmed. {service} has your report under the reference {reference} and will write to you when there is a question or a decision.',
      'What has become of it so far:',
      '{url}',
      'Keep this link to yourself: whoever has it reads the status and can withdraw the report.',
    ],
  },
  question: {
    subject: 'A question about your report {reference}',
    text: ['{service} has a question about your report {reference}.', 'Read and answer it here:', '{url}'],
  },
  outcome: {
    subject: 'A decision on your report {reference}',
    text: [
      '{service} has decided on your report {reference}.',
      'Here are the decision, its reasons, and what you can do if you disagree:',
      '{url}',
    ],
  },
};
