import type { ListStrings } from './en.ts';

export const strings: ListStrings = {
  builtIn: 'Důvody tohoto webu se nepodařilo načíst. Můžete vybírat z tohoto obecného seznamu.',
  readOffer: 'Načíst důvody znovu',
  goodFaith: 'V dobré víře se domnívám, že tyto informace jsou přesné a úplné.',
  groups: {
    spam: ['Spam nebo podvod', 'Nevyžádaná reklama, podvody, falešné nabídky'],
    harassment: ['Šikana nebo obtěžování', 'Urážky, výhrůžky nebo útoky na člověka'],
    hate: ['Nenávist', 'Proti lidem kvůli tomu, kým jsou'],
    violence: ['Násilí nebo výhrůžky', 'Kruté, nebezpečné nebo výhružné'],
    selfharm: ['Sebepoškozování nebo sebevražda', 'Někdo si může ublížit'],
    sexual: ['Sexuální obsah nebo nahota', 'Nechtěné nebo sdílené bez souhlasu'],
    child: ['Bezpečí dětí', 'Dítě je zneužíváno nebo v nebezpečí'],
    privacy: ['Soukromé údaje', 'Ukazuje něčí údaje bez souhlasu'],
    impersonation: ['Vydávání se za někoho jiného', 'Falešné jméno nebo falešný účet'],
    ip: ['Autorské právo nebo ochranná známka', 'Používá dílo někoho jiného bez svolení'],
    misleading: ['Nepravdivé nebo zavádějící', 'Nepravdivá tvrzení, která mohou uškodit'],
    other: ['Něco jiného', 'Nic z toho se nehodí'],
  },
};
