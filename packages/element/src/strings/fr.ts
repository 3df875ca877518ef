import type { Strings } from './en.ts';

export const strings: Strings = {
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
  loading: 'Un instant, s’il vous plaît…',
  lead: 'Choisissez ce qui convient le mieux.',
  goesTo: 'Votre signalement sera envoyé à {service}.',
  whatIsWrong: 'Qu’est-ce qui ne va pas\u202f?',
  whatExactly: 'Quoi exactement\u202f? (facultatif)',
  addDetails: 'Ajouter des détails (facultatif)',
  illegal: 'Je pense que c’est contraire à la loi',
  illegalHelp: 'Ajoute quelques questions. Vous n’avez pas besoin de savoir quelle loi.',
  builtIn:
    'Nous n’avons pas pu charger les motifs de ce site. Vous pouvez choisir dans cette liste générale.',
  readOffer: 'Charger à nouveau les motifs',
  cancel: 'Annuler',
  back: 'Retour',
  next: 'Continuer',
  send: 'Envoyer le signalement',
  sending: 'Envoi…',
  retry: 'Réessayer',
  failedTitle: 'Votre signalement n’a pas été envoyé',
  notLoaded:
    'Une partie de ce formulaire n’a pas pu être chargée. Rien de ce que vous avez écrit n’est perdu.',
  issues: {
    'reason.required': 'Choisissez un motif pour continuer.',
    'reason.notOffered': 'Ce motif n’est pas accepté ici. Choisissez-en un autre.',
    'explanation.tooLong': 'Votre texte est trop long. Raccourcissez-le.',
    other: 'Ceci n’a pas été accepté. Modifiez-le.',
  },
};

export const later = () => import('./later/fr.ts');
export const rest = () => import('./rest/fr.ts');
