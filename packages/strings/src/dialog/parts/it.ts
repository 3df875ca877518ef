import type { PartsStrings } from './en.ts';

export const strings: PartsStrings = {
  quote: 'Solo il testo che ho selezionato',
  video: 'Solo una parte del video',
  audio: 'Solo una parte della registrazione',
  picture: 'Solo una parte dell’immagine',
  whichOne: 'Quale?',
  from: 'Da',
  to: 'A (facoltativo)',
  timeHelp: 'Minuti e secondi, come 1:23.',
  region: 'La parte che intendi',
  regionHelp:
    'Disegna un riquadro sull’immagine, o premi un punto. Tasti: le frecce spostano il riquadro, con Maiusc ne cambiano la grandezza. Oppure scrivi i numeri.',
  sides: { x: 'Da sinistra, %', y: 'Dall’alto, %', width: 'Larghezza, %', height: 'Altezza, %' },
  regionNow: 'Sinistra {x} %, alto {y} %, larghezza {width} %, altezza {height} %',
  issues: {
    format: 'Scrivi un tempo come 1:23.',
    order: 'La fine deve venire dopo l’inizio.',
    beyond: 'Dura solo {duration}.',
  },
  digest: {
    working:
      'Il tuo dispositivo crea un’impronta del file, che aiuta a trovare le copie. Il file non viene inviato.',
    ready: 'L’impronta del file è pronta. Il file non viene inviato.',
    failed: 'Non è stato possibile creare l’impronta del file. Puoi inviare la segnalazione senza.',
  },
  comfort: {
    notSent: 'Non è stato inviato nulla.',
    title: 'Che cosa puoi fare per te',
    done: 'Fatto: {action}',
    failed: 'Non ha funzionato: {action}. Riprova.',
    undo: 'Annulla',
    undone: 'Annullato: {action}',
  },
  search: {
    found: {
      one: '{count} motivo trovato',
      many: '{count} di motivi trovati',
      other: '{count} motivi trovati',
    },
    none: 'Nessun motivo trovato. Prova con un’altra parola.',
  },
};
