import type { LaterStrings } from './en.ts';

export const strings: LaterStrings = {
  details: 'Che cosa dovremmo sapere?',
  left: {
    one: '{count} carattere rimasto',
    many: '{count} di caratteri rimasti',
    other: '{count} caratteri rimasti',
  },
  required: '(obbligatorio)',
  emergency: 'Qualcuno è in pericolo in questo momento? Chiama il 112.',
  support:
    'È un momento difficile per te o per qualcuno che conosci? Parlarne aiuta. Rivolgiti a un medico o a una linea di ascolto vicino a te: findahelpline.com',
  exempt: 'Puoi fare questa segnalazione senza dire il tuo nome.',
  reported: 'Segnalato',
  receivedTitle: 'Segnalazione ricevuta',
  queuedTitle: 'Segnalazione salvata',
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
    confirmEmail: 'Riceverai un’e-mail. Apri il link che contiene.',
    readStatus: 'Puoi leggere lo stato al link qui sopra.',
  },
  expectedBy: 'Puoi aspettarti una decisione entro il giorno {date}.',
  automated: 'Qui i computer aiutano a gestire le segnalazioni.',
  byPeople: 'Qui sono le persone a gestire le segnalazioni.',
  lackingLead: 'Per segnalare contenuti illegali la legge chiede qualcosa in più. Manca:',
  lacking: {
    explanation: 'perché pensi che sia illegale',
    location: 'l’indirizzo del contenuto',
    identity: 'il tuo nome e il tuo indirizzo e-mail',
    goodFaith: 'la tua dichiarazione di buona fede',
  },
  again: 'Segnala altro su questo contenuto',
  queued: 'La tua segnalazione è salvata su questo dispositivo. Sarà inviata appena possibile.',
  offline:
    'Non sei in linea. La tua segnalazione resta su questa pagina e sarà inviata quando tornerai in linea.',
  unreachable: 'Non è stato possibile raggiungere il servizio. Quello che hai scritto non è andato perso.',
  backToForm: 'Torna alla mia segnalazione',
  done: 'Fatto',
};
