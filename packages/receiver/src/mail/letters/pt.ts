import type { Letters } from './letters.ts';

export const pt: Letters = {
  confirmation: {
    subject: 'Confirme o seu endereço: {reference}',
    text: [
      'Alguém denunciou algo a {service} e indicou este endereço de e-mail. A denúncia tem a referência {reference}.',
      'Se foi você, escreva este código na página da sua denúncia:',
      '    {code}',
      'O código é válido por {days} dias. A sua denúncia é examinada em qualquer caso.',
      'Se não foi você, não faça nada: não chegará aqui mais nenhum e-mail.',
    ],
  },
  receipt: {
    subject: 'A sua denúncia {reference}',
    text: [
      'O seu endereço está confirmado. {service} tem a sua denúncia com a referência {reference} e vai escrever-lhe quando houver uma pergunta ou uma decisão.',
      'Em que ponto está:',
      '{url}',
      'Guarde esta ligação só para si: quem a tiver pode ver o estado e retirar a denúncia.',
    ],
  },
  question: {
    subject: 'Uma pergunta sobre a sua denúncia {reference}',
    text: [
      '{service} tem uma pergunta sobre a sua denúncia {reference}.',
      'Leia-a e responda aqui:',
      '{url}',
    ],
  },
  outcome: {
    subject: 'Uma decisão sobre a sua denúncia {reference}',
    text: [
      '{service} decidiu sobre a sua denúncia {reference}.',
      'Aqui estão a decisão, os motivos e o que pode fazer se não concordar:',
      '{url}',
    ],
  },
};
