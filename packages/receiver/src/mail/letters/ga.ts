import type { Letters } from './letters.ts';

export const ga: Letters = {
  confirmation: {
    subject: 'Dearbhaigh do sheoladh: {reference}',
    text: [
      'Chuir duine éigin tuairisc chuig {service} agus thug an seoladh ríomhphoist seo. Is í {reference} tagairt na tuairisce.',
      'Más tusa a chuir í, scríobh an cód seo ar leathanach do thuairisce:',
      '    {code}',
      'Tá an cód bailí ar feadh {days} lá. Féachfar ar do thuairisc i gcás ar bith.',
      'Murar tusa a chuir í, ná déan aon rud: ní thiocfaidh aon ríomhphost eile anseo.',
    ],
  },
  receipt: {
    subject: 'Do thuairisc {reference}',
    text: [
      'Tá do sheoladh dearbhaithe. Tá do thuairisc ag {service} faoin tagairt {reference}, agus scríobhfar chugat nuair a bheidh ceist nó cinneadh ann.',
      'An stádas go dtí seo:',
      '{url}',
      'Coinnigh an nasc seo agat féin: is féidir le duine ar bith a bhfuil sé aige an stádas a léamh agus an tuairisc a tharraingt siar.',
    ],
  },
  question: {
    subject: 'Ceist faoi do thuairisc {reference}',
    text: [
      'Tá ceist ag {service} faoi do thuairisc {reference}.',
      'Léigh í agus tabhair freagra anseo:',
      '{url}',
    ],
  },
  outcome: {
    subject: 'Cinneadh faoi do thuairisc {reference}',
    text: [
      'Rinne {service} cinneadh faoi do thuairisc {reference}.',
      'Seo an cinneadh, na cúiseanna leis, agus cad is féidir leat a dhéanamh mura n-aontaíonn tú:',
      '{url}',
    ],
  },
};
