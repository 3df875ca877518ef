import type { DialogStrings } from './en.ts';

export const strings: DialogStrings = {
  title: 'Denunciar esto',
  titles: {
    account: 'Denunciar esta cuenta',
    ad: 'Denunciar esta publicidad',
    comment: 'Denunciar este comentario',
    listing: 'Denunciar este anuncio',
    media: 'Denunciar esta imagen o este vídeo',
    message: 'Denunciar este mensaje',
    page: 'Denunciar esta página',
    post: 'Denunciar esta publicación',
    product: 'Denunciar este producto',
    profile: 'Denunciar este perfil',
    review: 'Denunciar esta reseña',
  },
  loading: 'Un momento, por favor…',
  lead: 'Elige lo que mejor encaje.',
  goesTo: 'Tu denuncia va a {service}.',
  whatIsWrong: '¿Qué está mal?',
  search: 'Buscar en los motivos',
  dislike: 'Simplemente no me gusta',
  whatExactly: '¿Qué exactamente? (opcional)',
  addDetails: 'Añadir detalles (opcional)',
  details: '¿Qué deberíamos saber?',
  left: {
    one: 'Queda {count} carácter',
    many: 'Quedan {count} de caracteres',
    other: 'Quedan {count} caracteres',
  },
  illegal: 'Creo que esto va contra la ley',
  illegalHelp: 'Añade algunas preguntas. No hace falta que sepas qué ley.',
  cancel: 'Cancelar',
  back: 'Atrás',
  next: 'Continuar',
  send: 'Enviar denuncia',
  sending: 'Enviando…',
  retry: 'Intentar de nuevo',
  issues: {
    'reason.required': 'Elige un motivo para continuar.',
    'explanation.tooLong': 'Tu texto es demasiado largo. Hazlo más corto, por favor.',
  },
  failedTitle: 'Tu denuncia no se ha enviado',
  notLoaded: 'No se pudo cargar una parte de este formulario. No se ha perdido nada de lo que escribiste.',
  offline:
    'No tienes conexión. Tu denuncia se guarda en esta página y se enviará cuando vuelvas a tener conexión.',
  unreachable: 'No pudimos conectar con el servicio. No se ha perdido nada de lo que escribiste.',
  backToForm: 'Volver a mi denuncia',
  queuedTitle: 'Denuncia guardada',
  queued: 'Tu denuncia se ha guardado en este dispositivo. Se enviará en cuanto sea posible.',
  reported: 'Denunciado',
  receivedTitle: 'Denuncia recibida',
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
    confirmEmail:
      'Recibirás un correo electrónico con un código. Escríbelo en el enlace de arriba, por favor.',
    readStatus: 'Puedes ver el estado en el enlace de arriba.',
  },
  expectedBy: 'Puedes esperar una decisión a más tardar el {date}.',
  automated: 'Aquí los ordenadores ayudan a tratar las denuncias.',
  byPeople: 'Aquí las denuncias las tratan personas.',
  again: 'Denunciar otra cosa',
  done: 'Listo',
};

export const notice = () => import('./notice/es.ts');
export const states = () => import('./states/es.ts');
export const list = () => import('./list/es.ts');
export const parts = () => import('./parts/es.ts');
