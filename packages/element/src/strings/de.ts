import type { Strings } from './en.ts';

export const strings: Strings = {
  title: 'Inhalt melden',
  titles: {
    account: 'Dieses Konto melden',
    ad: 'Diese Werbung melden',
    comment: 'Diesen Kommentar melden',
    listing: 'Dieses Angebot melden',
    media: 'Dieses Bild oder Video melden',
    message: 'Diese Nachricht melden',
    page: 'Diese Seite melden',
    post: 'Diesen Beitrag melden',
    product: 'Dieses Produkt melden',
    profile: 'Dieses Profil melden',
    review: 'Diese Bewertung melden',
  },
  loading: 'Einen Moment, bitte …',
  lead: 'Wählen Sie, was am besten passt.',
  goesTo: 'Ihre Meldung geht an {service}.',
  whatIsWrong: 'Was stimmt nicht?',
  whatExactly: 'Was genau? (freiwillig)',
  addDetails: 'Mehr dazu sagen (freiwillig)',
  illegal: 'Ich glaube, das ist gegen das Gesetz',
  illegalHelp: 'Dann kommen ein paar Fragen dazu. Sie müssen nicht wissen, welches Gesetz.',
  builtIn:
    'Die Gründe dieser Website konnten nicht geladen werden. Sie können aus dieser allgemeinen Liste wählen.',
  readOffer: 'Gründe neu laden',
  cancel: 'Abbrechen',
  back: 'Zurück',
  next: 'Weiter',
  send: 'Meldung senden',
  sending: 'Wird gesendet …',
  retry: 'Noch einmal versuchen',
  failedTitle: 'Ihre Meldung wurde nicht gesendet',
  notLoaded: 'Ein Teil dieses Formulars konnte nicht geladen werden. Was Sie geschrieben haben, ist noch da.',
  issues: {
    'reason.required': 'Wählen Sie einen Grund, um fortzufahren.',
    'reason.notOffered': 'Dieser Grund ist hier nicht möglich. Bitte wählen Sie einen anderen.',
    'explanation.tooLong': 'Ihr Text ist zu lang. Bitte kürzen Sie ihn.',
    other: 'Das wurde nicht angenommen. Bitte ändern Sie es.',
  },
};

export const later = () => import('./later/de.ts');
export const rest = () => import('./rest/de.ts');
