import type { Letters } from './letters.ts';

export const lt: Letters = {
  confirmation: {
    subject: 'Patvirtinkite savo adresą: {reference}',
    text: [
      'Kažkas pranešė paslaugai „{service}“ ir nurodė šį el. pašto adresą. Pranešimo numeris – {reference}.',
      'Jei tai buvote jūs, įveskite šį kodą savo pranešimo puslapyje:',
      '    {code}',
      'Kodas galioja {days} dienas. Jūsų pranešimas bus peržiūrėtas bet kuriuo atveju.',
      'Jei tai buvote ne jūs, nieko nedarykite: daugiau laiškų čia neateis.',
    ],
  },
  receipt: {
    subject: 'Jūsų pranešimas {reference}',
    text: [
      'Jūsų adresas patvirtintas. Paslauga „{service}“ gavo jūsų pranešimą, kurio numeris {reference}, ir parašys jums, kai bus klausimas arba sprendimas.',
      'Dabartinė būsena:',
      '{url}',
      'Šią nuorodą saugokite sau: kas ją turi, gali matyti būseną ir atsiimti pranešimą.',
    ],
  },
  question: {
    subject: 'Klausimas dėl jūsų pranešimo {reference}',
    text: [
      'Paslauga „{service}“ turi klausimą dėl jūsų pranešimo {reference}.',
      'Perskaitykite jį ir atsakykite čia:',
      '{url}',
    ],
  },
  outcome: {
    subject: 'Sprendimas dėl jūsų pranešimo {reference}',
    text: [
      'Paslauga „{service}“ priėmė sprendimą dėl jūsų pranešimo {reference}.',
      'Čia rasite sprendimą, jo priežastis ir ką galite daryti, jei nesutinkate:',
      '{url}',
    ],
  },
};
