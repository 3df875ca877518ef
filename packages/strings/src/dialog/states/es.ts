import type { StateStrings } from './en.ts';

export const strings: StateStrings = {
  emergency: '¿Hay alguien en peligro ahora mismo? Llama al {number}.',
  support:
    '¿Es un momento difícil para ti o para alguien que conoces? Hablar ayuda. Consulta a un médico o llama a una línea de ayuda cerca de ti: findahelpline.com',
  exempt: 'Puedes denunciar esto sin dar tu nombre.',
  failures: {
    timeout: 'Esto tarda demasiado. No se ha perdido nada de lo que escribiste.',
    unexpected: 'Algo ha fallado al otro lado. No se ha perdido nada de lo que escribiste.',
    challenge:
      'Antes de enviar esto hace falta una breve comprobación. No se ha perdido nada de lo que escribiste.',
    signIn: 'Tienes que iniciar sesión para denunciar esto aquí. No se ha perdido nada de lo que escribiste.',
    gone: 'Esto ya no está disponible. Tu denuncia ya no hace falta.',
    limited: 'Hay demasiadas denuncias en este momento. Inténtalo de nuevo en {wait}.',
    refused: 'El servicio no aceptó tu denuncia.',
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
    'reason.notOffered': 'Este motivo no se acepta aquí. Elige otro, por favor.',
    other: 'Esto no se ha aceptado. Cámbialo, por favor.',
  },
};
