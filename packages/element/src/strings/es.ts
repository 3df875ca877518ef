import type { Strings } from './en.ts';

export const strings: Strings = {
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
  whatExactly: '¿Qué exactamente? (opcional)',
  addDetails: 'Añadir detalles (opcional)',
  illegal: 'Creo que esto va contra la ley',
  illegalHelp: 'Añade algunas preguntas. No hace falta que sepas qué ley.',
  builtIn: 'No pudimos cargar los motivos de este sitio. Puedes elegir de esta lista general.',
  readOffer: 'Cargar los motivos de nuevo',
  cancel: 'Cancelar',
  back: 'Atrás',
  next: 'Continuar',
  send: 'Enviar denuncia',
  sending: 'Enviando…',
  retry: 'Intentar de nuevo',
  failedTitle: 'Tu denuncia no se ha enviado',
  notLoaded: 'No se pudo cargar una parte de este formulario. No se ha perdido nada de lo que escribiste.',
  issues: {
    'reason.required': 'Elige un motivo para continuar.',
    'reason.notOffered': 'Este motivo no se acepta aquí. Elige otro, por favor.',
    'explanation.tooLong': 'Tu texto es demasiado largo. Hazlo más corto, por favor.',
    other: 'Esto no se ha aceptado. Cámbialo, por favor.',
  },
};

export const later = () => import('./later/es.ts');
export const rest = () => import('./rest/es.ts');
