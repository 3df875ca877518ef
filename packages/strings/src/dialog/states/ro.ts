import type { StateStrings } from './en.ts';

export const strings: StateStrings = {
  emergency: 'Este cineva în pericol chiar acum? Sună la {number}.',
  support:
    'Treci printr-o perioadă grea, tu sau cineva cunoscut? Ajută să vorbești cu cineva. Cere sfatul unui medic sau sună la o linie de ajutor din apropiere: findahelpline.com',
  exempt: 'Poți raporta acest lucru fără să îți dai numele.',
  failures: {
    timeout: 'Durează prea mult. Nu s-a pierdut nimic din ce ai scris.',
    unexpected: 'Ceva nu a mers bine de cealaltă parte. Nu s-a pierdut nimic din ce ai scris.',
    challenge:
      'Înainte de trimitere este nevoie de o scurtă verificare. Nu s-a pierdut nimic din ce ai scris.',
    signIn: 'Trebuie să te conectezi la cont pentru a raporta aici. Nu s-a pierdut nimic din ce ai scris.',
    gone: 'Acest conținut nu mai este disponibil. Raportarea ta nu mai este necesară.',
    limited: 'Sunt prea multe raportări acum. Încearcă din nou peste {wait}.',
    refused: 'Serviciul nu a acceptat raportarea ta.',
  },
  seconds: {
    one: '{count} secundă',
    few: '{count} secunde',
    other: '{count} de secunde',
  },
  minutes: {
    one: '{count} minut',
    few: '{count} minute',
    other: '{count} de minute',
  },
  issues: {
    'reason.notOffered': 'Acest motiv nu se poate folosi aici. Alege altul.',
    other: 'Acest lucru nu a fost acceptat. Schimbă-l.',
  },
};
