import type { StateStrings } from './en.ts';

export const strings: StateStrings = {
  emergency: 'Je li netko sada u opasnosti? Nazovite {number}.',
  support:
    'Je li vama ili nekome koga poznajete teško? Razgovor pomaže. Obratite se liječniku ili telefonu za pomoć u svojoj blizini: findahelpline.com',
  exempt: 'Ovo možete prijaviti bez navođenja svojeg imena.',
  failures: {
    timeout: 'Ovo traje predugo. Ništa od onoga što ste napisali nije izgubljeno.',
    unexpected: 'Nešto je pošlo po zlu na drugoj strani. Ništa od onoga što ste napisali nije izgubljeno.',
    challenge: 'Prije slanja potrebna je kratka provjera. Ništa od onoga što ste napisali nije izgubljeno.',
    signIn:
      'Morate se prijaviti u svoj račun da biste ovo ovdje prijavili. Ništa od onoga što ste napisali nije izgubljeno.',
    gone: 'Ovo više nije dostupno. Vaša prijava više nije potrebna.',
    limited: 'Trenutačno je previše prijava. Pokušajte ponovno za {wait}.',
    refused: 'Usluga nije primila vašu prijavu.',
  },
  seconds: {
    one: '{count} sekundu',
    few: '{count} sekunde',
    other: '{count} sekundi',
  },
  minutes: {
    one: '{count} minutu',
    few: '{count} minute',
    other: '{count} minuta',
  },
  issues: {
    'reason.notOffered': 'Ovaj se razlog ovdje ne prihvaća. Odaberite neki drugi.',
    other: 'Ovo nije prihvaćeno. Promijenite to.',
  },
};
