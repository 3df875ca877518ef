import type { LaterStrings } from './en.ts';

export const strings: LaterStrings = {
  details: '¿Qué deberíamos saber?',
  left: {
    one: 'Queda {count} carácter',
    many: 'Quedan {count} de caracteres',
    other: 'Quedan {count} caracteres',
  },
  required: '(obligatorio)',
  emergency: '¿Hay alguien en peligro ahora mismo? Llama al 112.',
  support:
    '¿Es un momento difícil para ti o para alguien que conoces? Hablar ayuda. Consulta a un médico o llama a una línea de ayuda cerca de ti: findahelpline.com',
  exempt: 'Puedes denunciar esto sin dar tu nombre.',
  reported: 'Denunciado',
  receivedTitle: 'Denuncia recibida',
  queuedTitle: 'Denuncia guardada',
  repeatTitle: 'Ya has denunciado esto',
  thanks: 'Gracias. Miraremos tu denuncia.',
  reference: 'Referencia',
  copy: 'Copiar',
  copied: 'Copiado',
  statusLink: 'Mira qué pasa con tu denuncia',
  statusKeep: 'Guarda este enlace solo para ti: quien lo tenga puede ver el estado.',
  whatNext: 'Qué pasa ahora',
  nextSteps: {
    review: 'Tu denuncia se revisará.',
    decision: 'Te diremos qué se ha decidido y por qué.',
    confirmEmail: 'Recibirás un correo electrónico. Abre el enlace que contiene, por favor.',
    readStatus: 'Puedes ver el estado en el enlace de arriba.',
  },
  expectedBy: 'Puedes esperar una decisión a más tardar el {date}.',
  automated: 'Aquí los ordenadores ayudan a tratar las denuncias.',
  byPeople: 'Aquí las denuncias las tratan personas.',
  lackingLead: 'La ley pide un poco más para denunciar contenido ilegal. Falta:',
  lacking: {
    explanation: 'por qué crees que esto es ilegal',
    location: 'la dirección del contenido',
    identity: 'tu nombre y tu correo electrónico',
    goodFaith: 'tu declaración de buena fe',
  },
  again: 'Denunciar otra cosa sobre esto',
  queued: 'Tu denuncia se ha guardado en este dispositivo. Se enviará en cuanto sea posible.',
  offline:
    'No tienes conexión. Tu denuncia se guarda en esta página y se enviará cuando vuelvas a tener conexión.',
  unreachable: 'No pudimos conectar con el servicio. No se ha perdido nada de lo que escribiste.',
  backToForm: 'Volver a mi denuncia',
  done: 'Listo',
};
