import type { PartsStrings } from './en.ts';

export const strings: PartsStrings = {
  quote: 'Len text, ktorý je označený',
  video: 'Len časť videa',
  audio: 'Len časť nahrávky',
  picture: 'Len časť obrázka',
  whichOne: 'Ktorý z nich?',
  from: 'Od',
  to: 'Do (nepovinné)',
  timeHelp: 'Minúty a sekundy, napríklad 1:23.',
  region: 'Časť, ktorú myslíte',
  regionHelp:
    'Nakreslite na obrázok rámček alebo stlačte jedno miesto. Klávesy: šípky rámček posúvajú, so Shiftom menia jeho veľkosť. Alebo napíšte čísla.',
  sides: { x: 'Zľava, %', y: 'Zhora, %', width: 'Šírka, %', height: 'Výška, %' },
  regionNow: 'Zľava {x} %, zhora {y} %, šírka {width} %, výška {height} %',
  issues: {
    format: 'Napíšte čas, napríklad 1:23.',
    order: 'Koniec musí byť neskôr ako začiatok.',
    beyond: 'Trvá len {duration}.',
  },
  digest: {
    working:
      'Vaše zariadenie vytvára odtlačok súboru, ktorý pomôže nájsť kópie. Samotný súbor sa neodosiela.',
    ready: 'Odtlačok súboru je hotový. Samotný súbor sa neodosiela.',
    failed: 'Odtlačok súboru sa nepodarilo vytvoriť. Hlásenie môžete odoslať bez neho.',
  },
  comfort: {
    notSent: 'Nič sa neodoslalo.',
    title: 'Čo môžete urobiť pre seba',
    done: 'Hotovo: {action}',
    failed: 'Nepodarilo sa: {action}. Skúste to znova.',
    undo: 'Vrátiť späť',
    undone: 'Vrátené späť: {action}',
  },
  search: {
    found: {
      one: 'nájdený {count} dôvod',
      few: 'nájdené {count} dôvody',
      many: 'nájdených {count} dôvodu',
      other: 'nájdených {count} dôvodov',
    },
    none: 'Nenašiel sa žiadny dôvod. Skúste iné slovo.',
  },
};
