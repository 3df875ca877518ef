import type { StateStrings } from './en.ts';

export const strings: StateStrings = {
  emergency: 'Ar kam nors dabar gresia pavojus? Skambinkite {number}.',
  support:
    'Ar jums arba jūsų pažįstamam žmogui sunku? Pokalbis padeda. Kreipkitės į gydytoją arba į pagalbos liniją netoli jūsų: findahelpline.com',
  exempt: 'Apie tai galite pranešti nenurodydami savo vardo.',
  failures: {
    timeout: 'Tai trunka per ilgai. Viskas, ką parašėte, išliko.',
    unexpected: 'Kitoje pusėje įvyko klaida. Viskas, ką parašėte, išliko.',
    challenge: 'Prieš siunčiant reikia trumpo patikrinimo. Viskas, ką parašėte, išliko.',
    signIn: 'Norėdami čia apie tai pranešti, turite prisijungti. Viskas, ką parašėte, išliko.',
    gone: 'To čia jau nebėra. Jūsų pranešimo nebereikia.',
    limited: 'Šiuo metu pranešimų per daug. Bandykite dar kartą po {wait}.',
    refused: 'Paslauga nepriėmė jūsų pranešimo.',
  },
  seconds: {
    one: '{count} sekundės',
    few: '{count} sekundžių',
    many: '{count} sekundės',
    other: '{count} sekundžių',
  },
  minutes: {
    one: '{count} minutės',
    few: '{count} minučių',
    many: '{count} minutės',
    other: '{count} minučių',
  },
  issues: {
    'reason.notOffered': 'Ši priežastis čia nepriimama. Pasirinkite kitą.',
    other: 'Tai nebuvo priimta. Pakeiskite tai.',
  },
};
