import type { Letters } from './letters.ts';

export const fr: Letters = {
  confirmation: {
    subject: 'Confirmez votre adresse : {reference}',
    text: [
      'Quelqu’un a signalé quelque chose à {service} et a donné cette adresse e-mail. Le signalement porte la référence {reference}.',
      'Si c’était vous, saisissez ce code sur la page de votre signalement :',
      '    {code}',
      'Le code est valable {days} jours. Votre signalement est examiné dans tous les cas.',
      'Si ce n’était pas vous, ne faites rien : aucun autre message n’arrivera ici.',
    ],
  },
  receipt: {
    subject: 'Votre signalement {reference}',
    text: [
      'Votre adresse est confirmée. {service} a reçu votre signalement sous la référence {reference} et vous écrira en cas de question ou de décision.',
      'Où il en est :',
      '{url}',
      'Gardez ce lien pour vous : toute personne qui l’a peut lire le suivi et retirer le signalement.',
    ],
  },
  question: {
    subject: 'Une question sur votre signalement {reference}',
    text: [
      '{service} a une question sur votre signalement {reference}.',
      'Lisez-la et répondez-y ici :',
      '{url}',
    ],
  },
  outcome: {
    subject: 'Une décision sur votre signalement {reference}',
    text: [
      '{service} a pris une décision sur votre signalement {reference}.',
      'Voici la décision, ses motifs et ce que vous pouvez faire si vous n’êtes pas d’accord :',
      '{url}',
    ],
  },
};
