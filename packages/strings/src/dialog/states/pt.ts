import type { StateStrings } from './en.ts';

export const strings: StateStrings = {
  emergency: 'Alguém está em perigo neste momento? Ligue para o {number}.',
  support:
    'Está a passar por um momento difícil, ou conhece alguém que esteja? Falar ajuda. Contacte um médico ou uma linha de apoio perto de si: findahelpline.com',
  exempt: 'Pode denunciar isto sem dar o seu nome.',
  failures: {
    timeout: 'Isto está a demorar demasiado. Nada do que escreveu se perdeu.',
    unexpected: 'Algo correu mal do outro lado. Nada do que escreveu se perdeu.',
    challenge: 'Antes do envio é necessária uma breve verificação. Nada do que escreveu se perdeu.',
    signIn: 'Precisa de iniciar sessão para denunciar isto aqui. Nada do que escreveu se perdeu.',
    gone: 'Isto já não está disponível. A sua denúncia já não é necessária.',
    limited: 'Há demasiadas denúncias neste momento. Tente novamente dentro de {wait}.',
    refused: 'O serviço não aceitou a sua denúncia.',
  },
  seconds: {
    one: '{count} segundo',
    many: '{count} de segundos',
    other: '{count} segundos',
  },
  minutes: {
    one: '{count} minuto',
    many: '{count} de minutos',
    other: '{count} minutos',
  },
  issues: {
    'reason.notOffered': 'Este motivo não é aceite aqui. Escolha outro.',
    other: 'Isto não foi aceite. Altere-o.',
  },
};
