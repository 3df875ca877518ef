import type { Letters } from './letters.ts';

export const de: Letters = {
  confirmation: {
    subject: 'Bestätigen Sie Ihre Adresse: {reference}',
    text: [
      'Jemand hat bei {service} etwas gemeldet und dabei diese E-Mail-Adresse angegeben. Die Meldung hat das Kennzeichen {reference}.',
      'Waren Sie das, geben Sie diesen Code auf der Seite Ihrer Meldung ein:',
      '    {code}',
      'Der Code gilt {days} Tage. Ihre Meldung wird auf jeden Fall geprüft.',
      'Waren Sie es nicht, tun Sie nichts: Es kommt hier keine weitere Mail an.',
    ],
  },
  receipt: {
    subject: 'Ihre Meldung {reference}',
    text: [
      'Ihre Adresse ist bestätigt. {service} hat Ihre Meldung unter dem Kennzeichen {reference} und schreibt Ihnen, wenn es eine Frage oder eine Entscheidung gibt.',
      'Der Stand der Dinge:',
      '{url}',
      'Behalten Sie diesen Link für sich: Wer ihn hat, kann den Stand lesen und die Meldung zurückziehen.',
    ],
  },
  question: {
    subject: 'Eine Frage zu Ihrer Meldung {reference}',
    text: [
      '{service} hat eine Frage zu Ihrer Meldung {reference}.',
      'Hier können Sie sie lesen und beantworten:',
      '{url}',
    ],
  },
  outcome: {
    subject: 'Eine Entscheidung zu Ihrer Meldung {reference}',
    text: [
      '{service} hat über Ihre Meldung {reference} entschieden.',
      'Hier stehen die Entscheidung, ihre Gründe und was Sie tun können, wenn Sie nicht einverstanden sind:',
      '{url}',
    ],
  },
};
