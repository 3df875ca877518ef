import type { LaterStrings } from './en.ts';

export const strings: LaterStrings = {
  details: 'Que devrions-nous savoir\u202f?',
  left: {
    one: '{count} caractère restant',
    many: '{count} de caractères restants',
    other: '{count} caractères restants',
  },
  required: '(obligatoire)',
  emergency: 'Quelqu’un est-il en danger en ce moment\u202f? Appelez le 112.',
  support:
    'Est-ce un moment difficile pour vous, ou pour quelqu’un que vous connaissez\u202f? Parler aide. Parlez-en à un médecin, ou à une ligne d’écoute près de chez vous\u00a0: findahelpline.com',
  exempt: 'Vous pouvez signaler ceci sans donner votre nom.',
  reported: 'Signalé',
  receivedTitle: 'Signalement reçu',
  queuedTitle: 'Signalement conservé',
  repeatTitle: 'Vous avez déjà signalé ceci',
  thanks: 'Merci. Votre signalement sera examiné.',
  reference: 'Référence',
  copy: 'Copier',
  copied: 'Copié',
  statusLink: 'Voir ce que devient votre signalement',
  statusKeep: 'Gardez ce lien pour vous\u00a0: toute personne qui l’a peut lire le suivi.',
  whatNext: 'Ce qui se passe ensuite',
  nextSteps: {
    review: 'Votre signalement sera examiné.',
    decision: 'Vous saurez ce qui a été décidé, et pourquoi.',
    confirmEmail: 'Vous allez recevoir un e-mail. Ouvrez le lien qu’il contient.',
    readStatus: 'Vous pouvez lire le suivi avec le lien ci-dessus.',
  },
  expectedBy: 'Une décision est prévue au plus tard le {date}.',
  automated: 'Ici, des ordinateurs aident à traiter les signalements.',
  byPeople: 'Ici, des personnes traitent les signalements.',
  lackingLead: 'La loi demande un peu plus pour signaler un contenu illégal. Il manque\u00a0:',
  lacking: {
    explanation: 'pourquoi vous pensez que c’est illégal',
    location: 'l’adresse du contenu',
    identity: 'votre nom et votre adresse e-mail',
    goodFaith: 'votre déclaration de bonne foi',
  },
  again: 'Signaler autre chose à ce sujet',
  queued: 'Votre signalement est conservé sur cet appareil. Il sera envoyé dès que possible.',
  offline:
    'Vous êtes hors ligne. Votre signalement est conservé sur cette page, et sera envoyé quand vous serez de nouveau en ligne.',
  unreachable: 'Nous n’avons pas pu joindre le service. Rien de ce que vous avez écrit n’est perdu.',
  backToForm: 'Revenir à mon signalement',
  done: 'Terminé',
};
