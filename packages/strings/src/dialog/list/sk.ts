import type { ListStrings } from './en.ts';

export const strings: ListStrings = {
  builtIn: 'Dôvody tejto stránky sa nepodarilo načítať. Môžete si vybrať z tohto všeobecného zoznamu.',
  readOffer: 'Znova načítať dôvody',
  goodFaith: 'V dobrej viere sa domnievam, že tieto informácie sú presné a úplné.',
  groups: {
    spam: ['Spam alebo podvod', 'Nechcená reklama, podvod, falošné ponuky'],
    harassment: ['Šikana alebo obťažovanie', 'Urážky, vyhrážky alebo útoky na človeka'],
    hate: ['Nenávisť', 'Proti ľuďom za to, kým sú'],
    violence: ['Násilie alebo vyhrážky', 'Kruté, nebezpečné alebo hrozivé'],
    selfharm: ['Sebapoškodzovanie alebo samovražda', 'Niekto si môže ublížiť'],
    sexual: ['Sexuálny obsah alebo nahota', 'Nechcené alebo zdieľané bez súhlasu'],
    child: ['Bezpečnosť detí', 'Dieťa je zneužívané alebo v nebezpečenstve'],
    privacy: ['Súkromné informácie', 'Ukazuje údaje niekoho bez súhlasu'],
    impersonation: ['Vydávanie sa za niekoho iného', 'Tvári sa ako iný človek'],
    ip: ['Autorské právo alebo ochranná známka', 'Používa dielo iných bez dovolenia'],
    misleading: ['Nepravdivé alebo zavádzajúce', 'Nepravdivé tvrdenia, ktoré môžu škodiť'],
    other: ['Niečo iné', 'Nič z toho sa nehodí'],
  },
};
