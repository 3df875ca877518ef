import type { ListStrings } from './en.ts';

export const strings: ListStrings = {
  builtIn: 'Ekki tókst að sækja ástæður þessa vefs. Þú getur valið af þessum almenna lista.',
  readOffer: 'Sækja ástæðurnar aftur',
  goodFaith: 'Ég tel í góðri trú að þessar upplýsingar séu réttar og fullnægjandi.',
  groups: {
    spam: ['Ruslpóstur eða svindl', 'Óæskilegar auglýsingar, svik, fölsk tilboð'],
    harassment: ['Einelti eða áreitni', 'Móðganir, hótanir eða árásir á manneskju'],
    hate: ['Hatur', 'Gegn fólki fyrir það hver þau eru'],
    violence: ['Ofbeldi eða hótanir', 'Grimmilegt, hættulegt eða ógnandi'],
    selfharm: ['Sjálfsskaði eða sjálfsvíg', 'Einhver gæti skaðað sig'],
    sexual: ['Kynferðislegt efni eða nekt', 'Óumbeðið eða deilt án samþykkis'],
    child: ['Öryggi barna', 'Barn er beitt ofbeldi eða er í hættu'],
    privacy: ['Persónulegar upplýsingar', 'Sýnir upplýsingar um einhvern án samþykkis'],
    impersonation: ['Þykist vera einhver annar', 'Villir á sér heimildir'],
    ip: ['Höfundarréttur eða vörumerki', 'Notar verk annarra án leyfis'],
    misleading: ['Rangt eða villandi', 'Ósannar fullyrðingar sem geta valdið skaða'],
    other: ['Eitthvað annað', 'Ekkert af þessu á við'],
  },
};
