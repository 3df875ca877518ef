import type { Letters } from './letters.ts';

export const sl: Letters = {
  confirmation: {
    subject: 'Potrdite svoj naslov: {reference}',
    text: [
      'Nekdo je nekaj prijavil storitvi {service} in navedel ta e-poštni naslov. Številka prijave je {reference}.',
      'Če ste bili to vi, vnesite to kodo na strani svoje prijave:',
      '    {code}',
      'Koda velja {days} dni. Vaša prijava bo v vsakem primeru pregledana.',
      'Če to niste bili vi, ne storite ničesar: sem ne bo prišlo nobeno drugo sporočilo.',
    ],
  },
  receipt: {
    subject: 'Vaša prijava {reference}',
    text: [
      'Vaš naslov je potrjen. Storitev {service} ima vašo prijavo pod številko {reference} in vam bo pisala, ko bo kakšno vprašanje ali odločitev.',
      'Stanje do zdaj:',
      '{url}',
      'To povezavo obdržite zase: kdor jo ima, lahko vidi stanje in umakne prijavo.',
    ],
  },
  question: {
    subject: 'Vprašanje o vaši prijavi {reference}',
    text: [
      'Storitev {service} ima vprašanje o vaši prijavi {reference}.',
      'Preberite ga in odgovorite tukaj:',
      '{url}',
    ],
  },
  outcome: {
    subject: 'Odločitev o vaši prijavi {reference}',
    text: [
      'Storitev {service} je odločila o vaši prijavi {reference}.',
      'Tukaj so odločitev, razlogi zanjo in kaj lahko storite, če se ne strinjate:',
      '{url}',
    ],
  },
};
