import type { StateStrings } from './en.ts';

export const strings: StateStrings = {
  emergency: 'Er einhver í hættu núna? Hringdu í {number}.',
  support:
    'Líður þér illa, eða einhverjum sem þú þekkir? Það hjálpar að tala um það. Talaðu við lækni eða hjálparsíma nálægt þér: findahelpline.com',
  exempt: 'Þú getur tilkynnt þetta án þess að segja til nafns.',
  failures: {
    timeout: 'Þetta tekur of langan tíma. Allt sem þú skrifaðir er enn hér.',
    unexpected: 'Eitthvað fór úrskeiðis hinum megin. Allt sem þú skrifaðir er enn hér.',
    challenge: 'Stutta staðfestingu þarf áður en hægt er að senda þetta. Allt sem þú skrifaðir er enn hér.',
    signIn: 'Þú þarft að skrá þig inn til að tilkynna þetta hér. Allt sem þú skrifaðir er enn hér.',
    gone: 'Þetta er ekki lengur til. Ekki er lengur þörf á tilkynningunni þinni.',
    limited: 'Of margar tilkynningar berast núna. Reyndu aftur eftir {wait}.',
    refused: 'Þjónustan tók ekki við tilkynningunni þinni.',
  },
  seconds: {
    one: '{count} sekúndu',
    other: '{count} sekúndur',
  },
  minutes: {
    one: '{count} mínútu',
    other: '{count} mínútur',
  },
  issues: {
    'reason.notOffered': 'Þessa ástæðu er ekki hægt að nota hér. Veldu aðra.',
    other: 'Þetta var ekki samþykkt. Breyttu því.',
  },
};
