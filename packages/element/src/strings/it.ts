import type { Strings } from './en.ts';

export const strings: Strings = {
  title: 'Segnala',
  titles: {
    account: 'Segnala questo account',
    ad: 'Segnala questa pubblicità',
    comment: 'Segnala questo commento',
    listing: 'Segnala questo annuncio',
    media: 'Segnala questa immagine o questo video',
    message: 'Segnala questo messaggio',
    page: 'Segnala questa pagina',
    post: 'Segnala questo post',
    product: 'Segnala questo prodotto',
    profile: 'Segnala questo profilo',
    review: 'Segnala questa recensione',
  },
  loading: 'Un momento…',
  lead: 'Scegli la voce più adatta.',
  goesTo: 'La tua segnalazione va a {service}.',
  whatIsWrong: 'Che cosa non va?',
  whatExactly: 'Che cosa di preciso? (facoltativo)',
  addDetails: 'Aggiungi dettagli (facoltativo)',
  illegal: 'Penso che sia contro la legge',
  illegalHelp: 'Aggiunge alcune domande. Non serve sapere quale legge.',
  builtIn:
    'Non è stato possibile caricare i motivi di questo sito. Puoi scegliere da questo elenco generale.',
  readOffer: 'Carica di nuovo i motivi',
  cancel: 'Annulla',
  back: 'Indietro',
  next: 'Continua',
  send: 'Invia segnalazione',
  sending: 'Invio…',
  retry: 'Riprova',
  failedTitle: 'La tua segnalazione non è stata inviata',
  notLoaded:
    'Non è stato possibile caricare una parte di questo modulo. Quello che hai scritto non è andato perso.',
  issues: {
    'reason.required': 'Scegli un motivo per continuare.',
    'reason.notOffered': 'Questo motivo qui non è accettato. Scegline un altro.',
    'explanation.tooLong': 'Il tuo testo è troppo lungo. Accorcialo.',
    other: 'Questo non è stato accettato. Modificalo.',
  },
};

export const later = () => import('./later/it.ts');
export const rest = () => import('./rest/it.ts');
