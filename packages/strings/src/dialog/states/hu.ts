import type { StateStrings } from './en.ts';

export const strings: StateStrings = {
  emergency: 'Veszélyben van most valaki? Hívja a {number}-es számot.',
  support:
    'Nehéz időszakot él át Ön vagy egy ismerőse? Segít, ha beszél róla. Forduljon orvoshoz vagy egy közeli segélyvonalhoz: findahelpline.com',
  exempt: 'Ezt a neve megadása nélkül is bejelentheti.',
  failures: {
    timeout: 'Ez túl sokáig tart. Amit írt, nem veszett el.',
    unexpected: 'Valami hiba történt a másik oldalon. Amit írt, nem veszett el.',
    challenge: 'A küldés előtt egy rövid ellenőrzésre van szükség. Amit írt, nem veszett el.',
    signIn: 'Ahhoz, hogy ezt itt bejelentse, be kell jelentkeznie. Amit írt, nem veszett el.',
    gone: 'Ez már nem érhető el. A bejelentésére már nincs szükség.',
    limited: 'Most túl sok a bejelentés. Kérjük, próbálja újra {wait} múlva.',
    refused: 'A szolgáltatás nem fogadta el a bejelentését.',
  },
  seconds: {
    one: '{count} másodperc',
    other: '{count} másodperc',
  },
  minutes: {
    one: '{count} perc',
    other: '{count} perc',
  },
  issues: {
    'reason.notOffered': 'Ez az indok itt nem választható. Kérjük, válasszon másikat.',
    other: 'Ez így nem megfelelő. Kérjük, módosítsa.',
  },
};
