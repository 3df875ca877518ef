import type { PartsStrings } from './en.ts';

export const strings: PartsStrings = {
  quote: 'Solo el texto que he seleccionado',
  video: 'Solo una parte del vídeo',
  audio: 'Solo una parte de la grabación',
  picture: 'Solo una parte de la imagen',
  whichOne: '¿Cuál?',
  from: 'Desde',
  to: 'Hasta (opcional)',
  timeHelp: 'Minutos y segundos, como 1:23.',
  region: 'La parte a la que te refieres',
  regionHelp:
    'Dibuja un recuadro en la imagen o pulsa un punto. Teclas: las flechas mueven el recuadro y con Mayús cambian su tamaño. O escribe números.',
  sides: { x: 'Desde la izquierda, %', y: 'Desde arriba, %', width: 'Ancho, %', height: 'Alto, %' },
  regionNow: 'Izquierda {x} %, arriba {y} %, ancho {width} %, alto {height} %',
  issues: {
    format: 'Escribe un tiempo como 1:23.',
    order: 'El final debe ser posterior al principio.',
    beyond: 'Solo dura {duration}.',
  },
  digest: {
    working:
      'Tu dispositivo crea una huella del archivo, que ayuda a encontrar copias. El archivo no se envía.',
    ready: 'La huella del archivo está lista. El archivo no se envía.',
    failed: 'No se pudo crear la huella del archivo. Puedes enviar tu denuncia sin ella.',
  },
  comfort: {
    notSent: 'No se ha enviado nada.',
    title: 'Qué puedes hacer por ti',
    done: 'Hecho: {action}',
    failed: 'No ha funcionado: {action}. Inténtalo de nuevo.',
    undo: 'Deshacer',
    undone: 'Deshecho: {action}',
  },
  search: {
    found: {
      one: '{count} motivo encontrado',
      many: '{count} de motivos encontrados',
      other: '{count} motivos encontrados',
    },
    none: 'No se ha encontrado ningún motivo. Prueba con otra palabra.',
  },
};
