import type { DialogStrings } from './en.ts';

export const strings: DialogStrings = {
  title: 'Signaler ce contenu',
  titles: {
    account: 'Signaler ce compte',
    ad: 'Signaler cette publicité',
    comment: 'Signaler ce commentaire',
    listing: 'Signaler cette annonce',
    media: 'Signaler cette image ou cette vidéo',
    message: 'Signaler ce message',
    page: 'Signaler cette page',
    post: 'Signaler cette publication',
    product: 'Signaler ce produit',
    profile: 'Signaler ce profil',
    review: 'Signaler cet avis',
  },
  loading: 'Un instant…',
  lead: 'Choisissez ce qui convient le mieux.',
  goesTo: 'Votre signalement sera envoyé à {service}.',
  whatIsWrong: 'Qu’est-ce qui ne va pas\u202f?',
  search: 'Chercher dans les motifs',
  dislike: 'Je n’aime pas, c’est tout',
  whatExactly: 'Quoi exactement\u202f? (facultatif)',
  addDetails: 'Ajouter des détails (facultatif)',
  details: 'Que devrions-nous savoir\u202f?',
  left: {
    one: '{count} caractère restant',
    many: '{count} de caractères restants',
    other: '{count} caractères restants',
  },
  illegal: 'Je pense que c’est contraire à la loi',
  illegalHelp: 'Ajoute quelques questions. Vous n’avez pas besoin de savoir quelle loi.',
  cancel: 'Annuler',
  back: 'Retour',
  next: 'Continuer',
  send: 'Envoyer le signalement',
  sending: 'Envoi…',
  retry: 'Réessayer',
  issues: {
    'reason.required': 'Choisissez un motif pour continuer.',
    'explanation.tooLong': 'Votre texte est trop long. Raccourcissez-le.',
  },
  failedTitle: 'Votre signalement n’a pas été envoyé',
  notLoaded:
    'Une partie de ce formulaire n’a pas pu être chargée. Rien de ce que vous avez écrit n’est perdu.',
  offline:
    'Vous êtes hors ligne. Votre signalement est conservé sur cette page, et sera envoyé quand vous serez de nouveau en ligne.',
  unreachable: 'Nous n’avons pas pu joindre le service. Rien de ce que vous avez écrit n’est perdu.',
  backToForm: 'Revenir au signalement',
  queuedTitle: 'Signalement conservé',
  queued: 'Votre signalement est conservé sur cet appareil. Il sera envoyé dès que possible.',
  reported: 'Signalé',
  receivedTitle: 'Signalement reçu',
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
    confirmEmail: 'Vous allez recevoir un e-mail avec un code. Saisissez-le avec le lien ci-dessus.',
    readStatus: 'Vous pouvez lire le suivi avec le lien ci-dessus.',
  },
  expectedBy: 'Une décision est prévue au plus tard le {date}.',
  automated: 'Ici, des ordinateurs aident à traiter les signalements.',
  byPeople: 'Ici, des personnes traitent les signalements.',
  again: 'Signaler autre chose',
  done: 'Terminé',
};

export const notice = () => import('./notice/fr.ts');
export const states = () => import('./states/fr.ts');
export const list = () => import('./list/fr.ts');
export const parts = () => import('./parts/fr.ts');
