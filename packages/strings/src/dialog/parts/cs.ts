import type { PartsStrings } from './en.ts';

export const strings: PartsStrings = {
  quote: 'Jen text, který jsem vybral(a)',
  video: 'Jen část videa',
  audio: 'Jen část nahrávky',
  picture: 'Jen část obrázku',
  whichOne: 'Který?',
  from: 'Od',
  to: 'Do (nepovinné)',
  timeHelp: 'Minuty a sekundy, například 1:23.',
  region: 'Část, kterou myslíte',
  regionHelp:
    'Nakreslete na obrázek rámeček, nebo stiskněte jedno místo. Klávesy: šipky rámeček posouvají, se Shiftem mění jeho velikost. Nebo napište čísla.',
  sides: { x: 'Zleva, %', y: 'Shora, %', width: 'Šířka, %', height: 'Výška, %' },
  regionNow: 'Zleva {x} %, shora {y} %, šířka {width} %, výška {height} %',
  issues: {
    format: 'Napište čas, například 1:23.',
    order: 'Konec musí být později než začátek.',
    beyond: 'Trvá jen {duration}.',
  },
  digest: {
    working: 'Vaše zařízení vytváří otisk souboru, který pomůže najít kopie. Samotný soubor se neodesílá.',
    ready: 'Otisk souboru je hotový. Samotný soubor se neodesílá.',
    failed: 'Otisk souboru se nepodařilo vytvořit. Hlášení můžete odeslat bez něj.',
  },
  comfort: {
    notSent: 'Nic se neodeslalo.',
    title: 'Co můžete udělat pro sebe',
    done: 'Hotovo: {action}',
    failed: 'Nepodařilo se: {action}. Zkuste to prosím znovu.',
    undo: 'Vrátit zpět',
    undone: 'Vráceno zpět: {action}',
  },
  search: {
    found: {
      one: 'nalezen {count} důvod',
      few: 'nalezeny {count} důvody',
      many: 'nalezeno {count} důvodu',
      other: 'nalezeno {count} důvodů',
    },
    none: 'Žádný důvod nenalezen. Zkuste jiné slovo.',
  },
};
