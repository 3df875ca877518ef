import type { StateStrings } from './en.ts';

export const strings: StateStrings = {
  emergency: 'Je kdo prav zdaj v nevarnosti? Pokličite {number}.',
  support:
    'Je vam ali komu, ki ga poznate, hudo? Pogovor pomaga. Obrnite se na zdravnika ali na telefon za pomoč v stiski v vaši bližini: findahelpline.com',
  exempt: 'To lahko prijavite, ne da bi povedali svoje ime.',
  failures: {
    timeout: 'To traja predolgo. Nič od tega, kar ste napisali, ni izgubljeno.',
    unexpected: 'Na drugi strani je šlo nekaj narobe. Nič od tega, kar ste napisali, ni izgubljeno.',
    challenge:
      'Pred pošiljanjem je potrebno kratko preverjanje. Nič od tega, kar ste napisali, ni izgubljeno.',
    signIn:
      'Za prijavo vsebine se morate tukaj vpisati v svoj račun. Nič od tega, kar ste napisali, ni izgubljeno.',
    gone: 'Tega ni več. Vaša prijava ni več potrebna.',
    limited: 'Trenutno je preveč prijav. Poskusite znova čez {wait}.',
    refused: 'Storitev vaše prijave ni sprejela.',
  },
  seconds: {
    one: '{count} sekundo',
    two: '{count} sekundi',
    few: '{count} sekunde',
    other: '{count} sekund',
  },
  minutes: {
    one: '{count} minuto',
    two: '{count} minuti',
    few: '{count} minute',
    other: '{count} minut',
  },
  issues: {
    'reason.notOffered': 'Ta razlog tukaj ni mogoč. Izberite drugega.',
    other: 'To ni bilo sprejeto. Spremenite vnos.',
  },
};
