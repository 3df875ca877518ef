import type { ListStrings } from './en.ts';

export const strings: ListStrings = {
  builtIn: 'Nie udało się wczytać powodów z tej strony. Możesz wybrać z tej ogólnej listy.',
  readOffer: 'Wczytaj powody ponownie',
  goodFaith: 'W dobrej wierze uważam, że te informacje są prawidłowe i kompletne.',
  groups: {
    spam: ['Spam lub oszustwo', 'Niechciane reklamy, oszustwa, fałszywe oferty'],
    harassment: ['Nękanie lub zastraszanie', 'Obelgi, groźby lub ataki na osobę'],
    hate: ['Nienawiść', 'Przeciw ludziom za to, kim są'],
    violence: ['Przemoc lub groźby', 'Okrucieństwo, niebezpieczeństwo lub groźby'],
    selfharm: ['Samookaleczenie lub samobójstwo', 'Ktoś może zrobić sobie krzywdę'],
    sexual: ['Treści seksualne lub nagość', 'Niechciane lub udostępnione bez zgody'],
    child: ['Bezpieczeństwo dzieci', 'Dziecko jest krzywdzone lub w niebezpieczeństwie'],
    privacy: ['Prywatne informacje', 'Pokazuje czyjeś dane bez zgody'],
    impersonation: ['Podszywanie się pod kogoś', 'Ktoś udaje inną osobę'],
    ip: ['Prawa autorskie lub znak towarowy', 'Używa cudzej pracy bez zgody'],
    misleading: ['Fałsz lub wprowadzanie w błąd', 'Nieprawdziwe twierdzenia, które mogą szkodzić'],
    other: ['Coś innego', 'Nic z tego nie pasuje'],
  },
};
