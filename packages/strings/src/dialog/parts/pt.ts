import type { PartsStrings } from './en.ts';

export const strings: PartsStrings = {
  quote: 'Só o texto que selecionei',
  video: 'Só uma parte do vídeo',
  audio: 'Só uma parte da gravação',
  picture: 'Só uma parte da imagem',
  whichOne: 'Qual?',
  from: 'De',
  to: 'Até (opcional)',
  timeHelp: 'Minutos e segundos, como 1:23.',
  region: 'A parte a que se refere',
  regionHelp:
    'Desenhe uma caixa na imagem, ou prima um ponto. Teclas: as setas movem a caixa, com Shift mudam o tamanho. Ou escreva números.',
  sides: { x: 'A partir da esquerda, %', y: 'A partir de cima, %', width: 'Largura, %', height: 'Altura, %' },
  regionNow: 'Esquerda {x} %, cima {y} %, largura {width} %, altura {height} %',
  issues: {
    format: 'Indique um tempo como 1:23.',
    order: 'O fim tem de vir depois do princípio.',
    beyond: 'Só dura {duration}.',
  },
  digest: {
    working:
      'O seu dispositivo cria uma impressão digital do ficheiro, para ajudar a encontrar cópias. O ficheiro não é enviado.',
    ready: 'A impressão digital do ficheiro está pronta. O ficheiro não é enviado.',
    failed: 'Não foi possível criar a impressão digital do ficheiro. Pode enviar a denúncia sem ela.',
  },
  comfort: {
    notSent: 'Nada foi enviado.',
    title: 'O que pode fazer por si',
    done: 'Feito: {action}',
    failed: 'Não resultou: {action}. Tente outra vez.',
    undo: 'Desfazer',
    undone: 'Desfeito: {action}',
  },
  search: {
    found: {
      one: '{count} motivo encontrado',
      many: '{count} de motivos encontrados',
      other: '{count} motivos encontrados',
    },
    none: 'Nenhum motivo encontrado. Tente outra palavra.',
  },
};
