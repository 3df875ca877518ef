import type { LaterStrings } from './en.ts';

export const strings: LaterStrings = {
  details: 'O que devemos saber?',
  left: {
    one: 'Caracteres restantes: {count}',
    many: 'Caracteres restantes: {count}',
    other: 'Caracteres restantes: {count}',
  },
  required: '(obrigatório)',
  emergency: 'Alguém está em perigo neste momento? Ligue para o 112.',
  support:
    'Está a passar por um momento difícil, ou conhece alguém que esteja? Falar ajuda. Contacte um médico ou uma linha de apoio perto de si: findahelpline.com',
  exempt: 'Pode denunciar isto sem dar o seu nome.',
  reported: 'Denunciado',
  receivedTitle: 'Denúncia recebida',
  queuedTitle: 'Denúncia guardada',
  repeatTitle: 'Já denunciou isto',
  thanks: 'Agradecemos. A sua denúncia vai ser analisada.',
  reference: 'Referência',
  copy: 'Copiar',
  copied: 'Copiado',
  statusLink: 'Ver o que acontece à sua denúncia',
  statusKeep: 'Guarde esta ligação só para si: quem a tiver pode ver o estado.',
  whatNext: 'O que acontece a seguir',
  nextSteps: {
    review: 'A sua denúncia vai ser analisada.',
    decision: 'Vai saber o que foi decidido e porquê.',
    confirmEmail: 'Vai receber um e-mail. Abra a ligação que lá está.',
    readStatus: 'Pode ver o estado na ligação acima.',
  },
  expectedBy: 'Pode esperar uma decisão até {date}.',
  automated: 'Aqui, os computadores ajudam a tratar as denúncias.',
  byPeople: 'Aqui, são pessoas que tratam as denúncias.',
  lackingLead: 'A lei pede um pouco mais numa denúncia legal. O que falta:',
  lacking: {
    explanation: 'a razão por que pensa que isto é ilegal',
    location: 'o endereço do conteúdo',
    identity: 'o seu nome e endereço de e-mail',
    goodFaith: 'a sua declaração de boa-fé',
  },
  again: 'Denunciar outra coisa sobre isto',
  queued: 'A sua denúncia está guardada neste dispositivo. Vai ser enviada assim que for possível.',
  offline:
    'Não tem ligação à Internet. A sua denúncia fica guardada nesta página e vai ser enviada quando a ligação voltar.',
  unreachable: 'Não foi possível contactar o serviço. Nada do que escreveu se perdeu.',
  backToForm: 'Voltar à minha denúncia',
  done: 'Concluir',
};
