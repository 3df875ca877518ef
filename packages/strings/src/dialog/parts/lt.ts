import type { PartsStrings } from './en.ts';

export const strings: PartsStrings = {
  quote: 'Tik mano pažymėtas tekstas',
  video: 'Tik vaizdo įrašo dalis',
  audio: 'Tik įrašo dalis',
  picture: 'Tik paveikslėlio dalis',
  whichOne: 'Kuris iš jų?',
  from: 'Nuo',
  to: 'Iki (neprivaloma)',
  timeHelp: 'Minutės ir sekundės, pavyzdžiui, 1:23.',
  region: 'Dalis, apie kurią kalbate',
  regionHelp:
    'Nubrėžkite rėmelį ant paveikslėlio arba paspauskite vieną vietą. Klavišai: rodyklės perkelia rėmelį, su Shift keičia jo dydį. Arba įrašykite skaičius.',
  sides: { x: 'Nuo kairės, %', y: 'Nuo viršaus, %', width: 'Plotis, %', height: 'Aukštis, %' },
  regionNow: 'Nuo kairės {x} %, nuo viršaus {y} %, plotis {width} %, aukštis {height} %',
  issues: {
    format: 'Įrašykite laiką, pavyzdžiui, 1:23.',
    order: 'Pabaiga turi būti vėliau už pradžią.',
    beyond: 'Trukmė tik {duration}.',
  },
  digest: {
    working: 'Jūsų įrenginys sukuria failo atspaudą, kuris padeda rasti kopijas. Pats failas nesiunčiamas.',
    ready: 'Failo atspaudas paruoštas. Pats failas nesiunčiamas.',
    failed: 'Failo atspaudo sukurti nepavyko. Pranešimą galite siųsti be jo.',
  },
  comfort: {
    notSent: 'Niekas nebuvo išsiųsta.',
    title: 'Ką galite padaryti dėl savęs',
    done: 'Atlikta: {action}',
    failed: 'Nepavyko: {action}. Bandykite dar kartą.',
    undo: 'Atšaukti',
    undone: 'Atšaukta: {action}',
  },
  search: {
    found: {
      one: 'rasta {count} priežastis',
      few: 'rastos {count} priežastys',
      many: 'rasta {count} priežasties',
      other: 'rasta {count} priežasčių',
    },
    none: 'Priežasčių nerasta. Pabandykite kitą žodį.',
  },
};
