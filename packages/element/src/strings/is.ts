import type { Strings } from './en.ts';

export const strings: Strings = {
  title: 'Tilkynna þetta',
  titles: {
    account: 'Tilkynna þennan aðgang',
    ad: 'Tilkynna þessa auglýsingu',
    comment: 'Tilkynna þessa athugasemd',
    listing: 'Tilkynna þetta tilboð',
    media: 'Tilkynna þessa mynd eða þetta myndband',
    message: 'Tilkynna þessi skilaboð',
    page: 'Tilkynna þessa síðu',
    post: 'Tilkynna þessa færslu',
    product: 'Tilkynna þessa vöru',
    profile: 'Tilkynna þennan prófíl',
    review: 'Tilkynna þessa umsögn',
  },
  loading: 'Augnablik …',
  lead: 'Veldu það sem á best við.',
  goesTo: '{service} fær tilkynninguna þína.',
  whatIsWrong: 'Hvað er að?',
  whatExactly: 'Hvað nákvæmlega? (má sleppa)',
  addDetails: 'Segja nánar frá (má sleppa)',
  illegal: 'Ég held að þetta sé ólöglegt',
  illegalHelp: 'Þá bætast við nokkrar spurningar. Þú þarft ekki að vita hvaða lög eiga við.',
  builtIn: 'Ekki tókst að sækja ástæður þessa vefs. Þú getur valið af þessum almenna lista.',
  readOffer: 'Sækja ástæðurnar aftur',
  cancel: 'Hætta við',
  back: 'Til baka',
  next: 'Áfram',
  send: 'Senda tilkynningu',
  sending: 'Sendi …',
  retry: 'Reyna aftur',
  failedTitle: 'Tilkynningin þín var ekki send',
  notLoaded: 'Ekki tókst að sækja hluta af þessu eyðublaði. Allt sem þú skrifaðir er enn hér.',
  issues: {
    'reason.required': 'Veldu ástæðu til að halda áfram.',
    'reason.notOffered': 'Þessa ástæðu er ekki hægt að nota hér. Veldu aðra.',
    'explanation.tooLong': 'Textinn er of langur. Styttu hann.',
    other: 'Þetta var ekki samþykkt. Breyttu því.',
  },
};

export const later = () => import('./later/is.ts');
export const rest = () => import('./rest/is.ts');
