import type { PartsStrings } from './en.ts';

export const strings: PartsStrings = {
  quote: 'Seulement le texte que j’ai sélectionné',
  video: 'Seulement une partie de la vidéo',
  audio: 'Seulement une partie de l’enregistrement',
  picture: 'Seulement une partie de l’image',
  whichOne: 'Laquelle\u202f?',
  from: 'De',
  to: 'À (facultatif)',
  timeHelp: 'Minutes et secondes, comme 1:23.',
  region: 'La partie dont vous parlez',
  regionHelp:
    'Dessinez un cadre sur l’image, ou appuyez sur un point. Touches\u202f: les flèches déplacent le cadre, avec Maj elles changent sa taille. Ou tapez des nombres.',
  sides: { x: 'Depuis la gauche, %', y: 'Depuis le haut, %', width: 'Largeur, %', height: 'Hauteur, %' },
  regionNow: 'Gauche {x} %, haut {y} %, largeur {width} %, hauteur {height} %',
  issues: {
    format: 'Indiquez un temps comme 1:23.',
    order: 'La fin doit venir après le début.',
    beyond: 'La durée n’est que de {duration}.',
  },
  digest: {
    working:
      'Votre appareil calcule une empreinte du fichier, pour aider à trouver des copies. Le fichier n’est pas envoyé.',
    ready: 'L’empreinte du fichier est prête. Le fichier n’est pas envoyé.',
    failed:
      'L’empreinte du fichier n’a pas pu être calculée. Vous pouvez envoyer votre signalement sans elle.',
  },
  comfort: {
    notSent: 'Rien n’a été envoyé.',
    title: 'Ce que vous pouvez faire pour vous',
    done: 'C’est fait\u202f: {action}',
    failed: 'Cela n’a pas marché\u202f: {action}. Veuillez réessayer.',
    undo: 'Annuler',
    undone: 'Annulé\u202f: {action}',
  },
  search: {
    found: {
      one: '{count} motif trouvé',
      many: '{count} de motifs trouvés',
      other: '{count} motifs trouvés',
    },
    none: 'Aucun motif trouvé. Essayez un autre mot.',
  },
};
