import type { DialogStrings } from './en.ts';

export const strings: DialogStrings = {
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
  search: 'Cerca tra i motivi',
  dislike: 'Semplicemente non mi piace',
  whatExactly: 'Che cosa di preciso? (facoltativo)',
  addDetails: 'Aggiungi dettagli (facoltativo)',
  details: 'Che cosa dovremmo sapere?',
  left: {
    one: '{count} carattere rimasto',
    many: '{count} di caratteri rimasti',
    other: '{count} caratteri rimasti',
  },
  illegal: 'Penso che sia contro la legge',
  illegalHelp: 'Aggiunge alcune domande. Non serve sapere quale legge.',
  cancel: 'Annulla',
  back: 'Indietro',
  next: 'Continua',
  send: 'Invia segnalazione',
  sending: 'Invio…',
  retry: 'Riprova',
  issues: {
    'reason.required': 'Scegli un motivo per continuare.',
    'explanation.tooLong': 'Il tuo testo è troppo lungo. Accorcialo.',
  },
  failedTitle: 'La tua segnalazione non è stata inviata',
  notLoaded:
    'Non è stato possibile caricare una parte di questo modulo. Quello che hai scritto non è andato perso.',
  offline:
    'Non sei in linea. La tua segnalazione resta su questa pagina e sarà inviata quando tornerai in linea.',
  unreachable: 'Non è stato possibile raggiungere il servizio. Quello che hai scritto non è andato perso.',
  backToForm: 'Torna alla segnalazione',
  queuedTitle: 'Segnalazione salvata',
  queued: 'La tua segnalazione è salvata su questo dispositivo. Sarà inviata appena possibile.',
  reported: 'Segnalato',
  receivedTitle: 'Segnalazione ricevuta',
  repeatTitle: 'L’hai già segnalato',
  thanks: 'Grazie. La tua segnalazione sarà esaminata.',
  reference: 'Riferimento',
  copy: 'Copia',
  copied: 'Copiato',
  statusLink: 'Guarda che cosa succede alla tua segnalazione',
  statusKeep: 'Tieni questo link per te: chi lo ha può leggere lo stato.',
  whatNext: 'Che cosa succede ora',
  nextSteps: {
    review: 'La tua segnalazione sarà esaminata.',
    decision: 'Saprai che cosa è stato deciso e perché.',
    confirmEmail: 'Riceverai un’e-mail con un codice. Inseriscilo al link qui sopra.',
    readStatus: 'Puoi leggere lo stato al link qui sopra.',
  },
  expectedBy: 'Puoi aspettarti una decisione entro il giorno {date}.',
  automated: 'Qui i computer aiutano a gestire le segnalazioni.',
  byPeople: 'Qui sono le persone a gestire le segnalazioni.',
  again: 'Segnala qualcos’altro',
  done: 'Fatto',
};

export const notice = () => import('./notice/it.ts');
export const states = () => import('./states/it.ts');
export const list = () => import('./list/it.ts');
export const parts = () => import('./parts/it.ts');
