import type { PartsStrings } from './en.ts';

export const strings: PartsStrings = {
  quote: 'Tylko zaznaczony tekst',
  video: 'Tylko część filmu',
  audio: 'Tylko część nagrania',
  picture: 'Tylko część obrazu',
  whichOne: 'Który z nich?',
  from: 'Od',
  to: 'Do (możesz pominąć)',
  timeHelp: 'Minuty i sekundy, na przykład 1:23.',
  region: 'Część, o którą chodzi',
  regionHelp:
    'Narysuj ramkę na obrazie albo naciśnij jeden punkt. Klawisze: strzałki przesuwają ramkę, z Shift zmieniają jej rozmiar. Możesz też wpisać liczby.',
  sides: { x: 'Od lewej, %', y: 'Od góry, %', width: 'Szerokość, %', height: 'Wysokość, %' },
  regionNow: 'Od lewej {x} %, od góry {y} %, szerokość {width} %, wysokość {height} %',
  issues: {
    format: 'Podaj czas, na przykład 1:23.',
    order: 'Koniec musi być później niż początek.',
    beyond: 'Całość trwa tylko {duration}.',
  },
  digest: {
    working: 'Twoje urządzenie tworzy odcisk pliku, który pomaga znaleźć kopie. Sam plik nie jest wysyłany.',
    ready: 'Odcisk pliku jest gotowy. Sam plik nie jest wysyłany.',
    failed: 'Nie udało się utworzyć odcisku pliku. Możesz wysłać zgłoszenie bez niego.',
  },
  comfort: {
    notSent: 'Nic nie zostało wysłane.',
    title: 'Co możesz zrobić dla siebie',
    done: 'Gotowe: {action}',
    failed: 'Nie udało się: {action}. Spróbuj jeszcze raz.',
    undo: 'Cofnij',
    undone: 'Cofnięto: {action}',
  },
  search: {
    found: {
      one: 'znaleziono {count} powód',
      few: 'znaleziono {count} powody',
      many: 'znaleziono {count} powodów',
      other: 'znaleziono {count} powodu',
    },
    none: 'Nie znaleziono powodu. Spróbuj innego słowa.',
  },
};
