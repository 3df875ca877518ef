import type { StateStrings } from './en.ts';

export const strings: StateStrings = {
  emergency: 'Qualcuno è in pericolo in questo momento? Chiama il {number}.',
  support:
    'È un momento difficile per te o per qualcuno che conosci? Parlarne aiuta. Rivolgiti a un medico o a una linea di ascolto vicino a te: findahelpline.com',
  exempt: 'Puoi fare questa segnalazione senza dire il tuo nome.',
  failures: {
    timeout: 'Ci vuole troppo tempo. Quello che hai scritto non è andato perso.',
    unexpected: 'Qualcosa è andato storto dall’altra parte. Quello che hai scritto non è andato perso.',
    challenge: 'Prima dell’invio serve una breve verifica. Quello che hai scritto non è andato perso.',
    signIn: 'Per fare questa segnalazione qui devi accedere. Quello che hai scritto non è andato perso.',
    gone: 'Questo non è più disponibile. La tua segnalazione non serve più.',
    limited: 'Ci sono troppe segnalazioni in questo momento. Riprova tra {wait}.',
    refused: 'Il servizio non ha accettato la tua segnalazione.',
  },
  seconds: {
    one: '{count} secondo',
    many: '{count} di secondi',
    other: '{count} secondi',
  },
  minutes: {
    one: '{count} minuto',
    many: '{count} di minuti',
    other: '{count} minuti',
  },
  issues: {
    'reason.notOffered': 'Questo motivo qui non è accettato. Scegline un altro.',
    other: 'Questo non è stato accettato. Modificalo.',
  },
};
