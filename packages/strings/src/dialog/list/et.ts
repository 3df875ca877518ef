import type { ListStrings } from './en.ts';

export const strings: ListStrings = {
  builtIn: 'Selle saidi põhjuseid ei õnnestunud laadida. Saate valida sellest üldisest loendist.',
  readOffer: 'Laadi põhjused uuesti',
  goodFaith: 'Usun heauskselt, et see teave on täpne ja täielik.',
  groups: {
    spam: ['Rämpspost või pettus', 'Soovimatu reklaam, pettus, võltspakkumised'],
    harassment: ['Kiusamine või ahistamine', 'Solvangud, ähvardused või rünnakud inimese vastu'],
    hate: ['Vihkamine', 'Inimeste vastu selle pärast, kes nad on'],
    violence: ['Vägivald või ähvardused', 'Julm, ohtlik või ähvardav'],
    selfharm: ['Enesevigastamine või enesetapp', 'Keegi võib endale viga teha'],
    sexual: ['Seksuaalne sisu või alastus', 'Soovimatu või nõusolekuta jagatud'],
    child: ['Laste turvalisus', 'Last väärkoheldakse või ta on ohus'],
    privacy: ['Privaatsed andmed', 'Näitab kellegi andmeid nõusolekuta'],
    impersonation: ['Kellegi teisena esinemine', 'Vale nimi või võltskonto'],
    ip: ['Autoriõigus või kaubamärk', 'Kasutab teiste loomingut loata'],
    misleading: ['Vale või eksitav', 'Valed väited, mis võivad kahju teha'],
    other: ['Midagi muud', 'Ükski neist ei sobi'],
  },
};
