import type { Letters } from './letters.ts';

export const es: Letters = {
  confirmation: {
    subject: 'Confirma tu dirección: {reference}',
    text: [
      'Alguien ha denunciado algo a {service} y ha dado esta dirección de correo. La denuncia tiene la referencia {reference}.',
      'Si has sido tú, escribe este código en la página de tu denuncia:',
      '    {code}',
      'El código vale {days} días. Tu denuncia se examina en cualquier caso.',
      'Si no has sido tú, no hagas nada: aquí no llegará ningún otro correo.',
    ],
  },
  receipt: {
    subject: 'Tu denuncia {reference}',
    text: [
      'Tu dirección está confirmada. {service} tiene tu denuncia con la referencia {reference} y te escribirá cuando haya una pregunta o una decisión.',
      'Cómo está ahora:',
      '{url}',
      'Guarda este enlace solo para ti: quien lo tenga puede ver el estado y retirar la denuncia.',
    ],
  },
  question: {
    subject: 'Una pregunta sobre tu denuncia {reference}',
    text: [
      '{service} tiene una pregunta sobre tu denuncia {reference}.',
      'Léela y respóndela aquí:',
      '{url}',
    ],
  },
  outcome: {
    subject: 'Una decisión sobre tu denuncia {reference}',
    text: [
      '{service} ha decidido sobre tu denuncia {reference}.',
      'Aquí están la decisión, sus motivos y lo que puedes hacer si no estás de acuerdo:',
      '{url}',
    ],
  },
};
