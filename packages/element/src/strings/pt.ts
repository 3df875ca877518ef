import type { Strings } from './en.ts';

export const strings: Strings = {
  title: 'Denunciar isto',
  titles: {
    account: 'Denunciar esta conta',
    ad: 'Denunciar este anúncio publicitário',
    comment: 'Denunciar este comentário',
    listing: 'Denunciar este anúncio',
    media: 'Denunciar esta imagem ou este vídeo',
    message: 'Denunciar esta mensagem',
    page: 'Denunciar esta página',
    post: 'Denunciar esta publicação',
    product: 'Denunciar este produto',
    profile: 'Denunciar este perfil',
    review: 'Denunciar esta avaliação',
  },
  loading: 'Um momento, por favor…',
  lead: 'Escolha o que se aplica melhor.',
  goesTo: 'A sua denúncia vai ser enviada a {service}.',
  whatIsWrong: 'O que está errado?',
  whatExactly: 'O quê, exatamente? (opcional)',
  addDetails: 'Acrescentar pormenores (opcional)',
  illegal: 'Penso que isto é contra a lei',
  illegalHelp: 'Acrescenta algumas perguntas. Não precisa de saber qual é a lei.',
  builtIn: 'Não foi possível carregar os motivos deste site. Pode escolher nesta lista geral.',
  readOffer: 'Carregar os motivos outra vez',
  cancel: 'Cancelar',
  back: 'Voltar',
  next: 'Continuar',
  send: 'Enviar denúncia',
  sending: 'A enviar…',
  retry: 'Tentar novamente',
  failedTitle: 'A sua denúncia não foi enviada',
  notLoaded: 'Não foi possível carregar uma parte deste formulário. Nada do que escreveu se perdeu.',
  issues: {
    'reason.required': 'Escolha um motivo para continuar.',
    'reason.notOffered': 'Este motivo não é aceite aqui. Escolha outro.',
    'explanation.tooLong': 'O texto é demasiado longo. Escreva um texto mais curto.',
    other: 'Isto não foi aceite. Altere-o.',
  },
};

export const later = () => import('./later/pt.ts');
export const rest = () => import('./rest/pt.ts');
