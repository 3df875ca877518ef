import type { ListStrings } from './en.ts';

export const strings: ListStrings = {
  builtIn: 'Não foi possível carregar os motivos deste site. Pode escolher nesta lista geral.',
  readOffer: 'Recarregar os motivos',
  goodFaith: 'Acredito, de boa-fé, que estas informações são exatas e completas.',
  groups: {
    spam: ['Spam ou burla', 'Publicidade indesejada, fraude, ofertas falsas'],
    harassment: ['Bullying ou assédio', 'Insultos, ameaças ou ataques a uma pessoa'],
    hate: ['Ódio', 'Contra pessoas por serem quem são'],
    violence: ['Violência ou ameaças', 'Cruel, perigoso ou ameaçador'],
    selfharm: ['Automutilação ou suicídio', 'Alguém pode magoar-se a si próprio'],
    sexual: ['Conteúdo sexual ou nudez', 'Indesejado ou partilhado sem consentimento'],
    child: ['Segurança das crianças', 'Uma criança sofre abusos ou está em perigo'],
    privacy: ['Informações privadas', 'Mostra dados de alguém sem consentimento'],
    impersonation: ['Fazer-se passar por outra pessoa', 'Finge ser outra pessoa'],
    ip: ['Direitos de autor ou marca', 'Usa o trabalho de outros sem autorização'],
    misleading: ['Falso ou enganador', 'Afirmações falsas que podem causar danos'],
    other: ['Outra coisa', 'Nenhuma destas opções serve'],
  },
};
