import type { Letters } from './letters.ts';

export const it: Letters = {
  confirmation: {
    subject: 'Conferma il tuo indirizzo: {reference}',
    text: [
      'Qualcuno ha segnalato qualcosa a {service} e ha indicato questo indirizzo e-mail. La segnalazione ha il riferimento {reference}.',
      'Se sei stato tu, scrivi questo codice nella pagina della tua segnalazione:',
      '    {code}',
      'Il codice vale {days} giorni. La tua segnalazione viene esaminata in ogni caso.',
      'Se non sei stato tu, non fare nulla: qui non arriverà nessun’altra e-mail.',
    ],
  },
  receipt: {
    subject: 'La tua segnalazione {reference}',
    text: [
      'Il tuo indirizzo è confermato. {service} ha la tua segnalazione con il riferimento {reference} e ti scriverà se c’è una domanda o una decisione.',
      'A che punto è:',
      '{url}',
      'Tieni questo link per te: chi lo ha può leggere lo stato e ritirare la segnalazione.',
    ],
  },
  question: {
    subject: 'Una domanda sulla tua segnalazione {reference}',
    text: [
      '{service} ha una domanda sulla tua segnalazione {reference}.',
      'Leggila e rispondi qui:',
      '{url}',
    ],
  },
  outcome: {
    subject: 'Una decisione sulla tua segnalazione {reference}',
    text: [
      '{service} ha deciso sulla tua segnalazione {reference}.',
      'Qui trovi la decisione, i motivi e che cosa puoi fare se non sei d’accordo:',
      '{url}',
    ],
  },
};
