import type { ListStrings } from './en.ts';

export const strings: ListStrings = {
  builtIn: 'Nem sikerült betölteni az oldal indokait. Ebből az általános listából választhat.',
  readOffer: 'Indokok újratöltése',
  goodFaith: 'Jóhiszeműen úgy gondolom, hogy ezek az információk pontosak és hiánytalanok.',
  groups: {
    spam: ['Spam vagy átverés', 'Kéretlen reklám, csalás, hamis ajánlat'],
    harassment: ['Zaklatás vagy bántalmazás', 'Sértés, fenyegetés vagy támadás valaki ellen'],
    hate: ['Gyűlölet', 'Emberek ellen azért, akik'],
    violence: ['Erőszak vagy fenyegetés', 'Kegyetlen, veszélyes vagy fenyegető'],
    selfharm: ['Önsértés vagy öngyilkosság', 'Valaki kárt tehet magában'],
    sexual: ['Szexuális tartalom vagy meztelenség', 'Nem kívánt vagy beleegyezés nélkül megosztott'],
    child: ['Gyermekek biztonsága', 'Egy gyermeket bántalmaznak vagy veszélyben van'],
    privacy: ['Magánjellegű adatok', 'Valakinek az adatait mutatja beleegyezés nélkül'],
    impersonation: ['Más személynek adja ki magát', 'Hamis név vagy hamis fiók'],
    ip: ['Szerzői jog vagy védjegy', 'Mások munkáját használja engedély nélkül'],
    misleading: ['Hamis vagy félrevezető', 'Valótlan állítások, amelyek kárt okozhatnak'],
    other: ['Valami más', 'Egyik sem illik ide'],
  },
};
