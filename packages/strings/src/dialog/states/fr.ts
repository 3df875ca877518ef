import type { StateStrings } from './en.ts';

export const strings: StateStrings = {
  emergency: 'Quelqu’un est-il en danger en ce moment\u202f? Appelez le {number}.',
  support:
    'Est-ce un moment difficile pour vous, ou pour quelqu’un que vous connaissez\u202f? Parler aide. Parlez-en à un médecin, ou à une ligne d’écoute près de chez vous\u00a0: findahelpline.com',
  exempt: 'Vous pouvez signaler ceci sans donner votre nom.',
  failures: {
    timeout: 'Cela prend trop de temps. Rien de ce que vous avez écrit n’est perdu.',
    unexpected: 'Un problème est survenu de l’autre côté. Rien de ce que vous avez écrit n’est perdu.',
    challenge:
      'Une courte vérification est nécessaire avant l’envoi. Rien de ce que vous avez écrit n’est perdu.',
    signIn: 'Vous devez vous connecter pour signaler ceci ici. Rien de ce que vous avez écrit n’est perdu.',
    gone: 'Ceci n’est plus disponible. Votre signalement n’est plus nécessaire.',
    limited: 'Il y a trop de signalements en ce moment. Réessayez dans {wait}.',
    refused: 'Le service n’a pas accepté votre signalement.',
  },
  seconds: {
    one: '{count} seconde',
    many: '{count} de secondes',
    other: '{count} secondes',
  },
  minutes: {
    one: '{count} minute',
    many: '{count} de minutes',
    other: '{count} minutes',
  },
  issues: {
    'reason.notOffered': 'Ce motif n’est pas accepté ici. Choisissez-en un autre.',
    other: 'Ceci n’a pas été accepté. Modifiez-le.',
  },
};
