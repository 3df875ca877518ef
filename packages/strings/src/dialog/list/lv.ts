import type { ListStrings } from './en.ts';

export const strings: ListStrings = {
  builtIn: 'Neizdevās ielādēt šīs vietnes iemeslus. Varat izvēlēties no šī vispārīgā saraksta.',
  readOffer: 'Ielādēt iemeslus vēlreiz',
  goodFaith: 'Es labticīgi uzskatu, ka šī informācija ir precīza un pilnīga.',
  groups: {
    spam: ['Mēstules vai krāpšana', 'Nevēlama reklāma, krāpšana, viltoti piedāvājumi'],
    harassment: ['Ņirgāšanās vai uzmākšanās', 'Apvainojumi, draudi vai uzbrukumi cilvēkam'],
    hate: ['Naids', 'Pret cilvēkiem par to, kas viņi ir'],
    violence: ['Vardarbība vai draudi', 'Nežēlīgs, bīstams vai draudīgs'],
    selfharm: ['Paškaitējums vai pašnāvība', 'Kāds var sev kaitēt'],
    sexual: ['Seksuāls saturs vai kailums', 'Nevēlams vai izplatīts bez piekrišanas'],
    child: ['Bērnu drošība', 'Bērnam dara pāri, vai viņš ir briesmās'],
    privacy: ['Privāta informācija', 'Rāda kāda datus bez piekrišanas'],
    impersonation: ['Izlikšanās par citu personu', 'Viltots vārds vai viltots konts'],
    ip: ['Autortiesības vai preču zīme', 'Izmanto citu darbu bez atļaujas'],
    misleading: ['Nepatiess vai maldinošs', 'Nepatiesi apgalvojumi, kas var kaitēt'],
    other: ['Kaut kas cits', 'Nekas no tā neder'],
  },
};
