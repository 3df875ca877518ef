import type { Letters } from './letters.ts';

export const hu: Letters = {
  confirmation: {
    subject: 'Erősítse meg a címét: {reference}',
    text: [
      'Valaki bejelentést küldött ennek a szolgáltatásnak: {service}, és ezt az e-mail-címet adta meg. A bejelentés hivatkozási száma {reference}.',
      'Ha Ön volt az, írja be ezt a kódot a bejelentése oldalán:',
      '    {code}',
      'A kód {days} napig érvényes. A bejelentését mindenképpen megvizsgálják.',
      'Ha nem Ön volt az, ne tegyen semmit: több levél nem érkezik ide.',
    ],
  },
  receipt: {
    subject: 'Az Ön bejelentése {reference}',
    text: [
      'A címe megerősítve. A bejelentés címzettje: {service}, hivatkozási száma: {reference}. Levelet kap, ha kérdés vagy döntés van.',
      'Az állapota most:',
      '{url}',
      'Ezt a linket ne adja ki másnak: akinél megvan, láthatja az állapotot, és visszavonhatja a bejelentést.',
    ],
  },
  question: {
    subject: 'Kérdés a bejelentéséről: {reference}',
    text: [
      'Kérdése van a bejelentéséről ({reference}) ennek a szolgáltatásnak: {service}.',
      'Itt elolvashatja és megválaszolhatja:',
      '{url}',
    ],
  },
  outcome: {
    subject: 'Döntés a bejelentéséről: {reference}',
    text: [
      'Döntött a bejelentéséről ({reference}) ez a szolgáltatás: {service}.',
      'Itt olvasható a döntés, az indokai, és az, hogy mit tehet, ha nem ért egyet:',
      '{url}',
    ],
  },
};
