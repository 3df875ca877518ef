import type { ListStrings } from './en.ts';

export const strings: ListStrings = {
  builtIn:
    'Nous n’avons pas pu charger les motifs de ce site. Vous pouvez choisir dans cette liste générale.',
  readOffer: 'Recharger les motifs',
  goodFaith: 'Je pense de bonne foi que ces informations sont exactes et complètes.',
  groups: {
    spam: ['Spam ou arnaque', 'Publicité non voulue, fraude, fausses offres'],
    harassment: ['Harcèlement ou intimidation', 'Insultes, menaces ou attaques contre une personne'],
    hate: ['Haine', 'Contre des personnes pour ce qu’elles sont'],
    violence: ['Violence ou menaces', 'Cruel, dangereux ou menaçant'],
    selfharm: ['Automutilation ou suicide', 'Quelqu’un risque de se faire du mal'],
    sexual: ['Contenu sexuel ou nudité', 'Non voulu ou partagé sans consentement'],
    child: ['Sécurité des enfants', 'Un enfant subit des abus ou est en danger'],
    privacy: ['Informations privées', 'Montre les données de quelqu’un sans son accord'],
    impersonation: ['Se fait passer pour quelqu’un d’autre', 'Un faux nom ou un faux compte'],
    ip: ['Droit d’auteur ou marque', 'Utilise l’œuvre d’autrui sans autorisation'],
    misleading: ['Faux ou trompeur', 'Des affirmations fausses qui peuvent nuire'],
    other: ['Autre chose', 'Rien de tout cela ne convient'],
  },
};
