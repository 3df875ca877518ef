import type { ListStrings } from './en.ts';

export const strings: ListStrings = {
  builtIn: 'No pudimos cargar los motivos de este sitio. Puedes elegir de esta lista general.',
  readOffer: 'Recargar los motivos',
  goodFaith: 'Creo de buena fe que esta información es exacta y completa.',
  groups: {
    spam: ['Spam o estafa', 'Publicidad no deseada, fraude, ofertas falsas'],
    harassment: ['Acoso o intimidación', 'Insultos, amenazas o ataques a una persona'],
    hate: ['Odio', 'Contra personas por ser quienes son'],
    violence: ['Violencia o amenazas', 'Cruel, peligroso o amenazante'],
    selfharm: ['Autolesiones o suicidio', 'Alguien puede hacerse daño'],
    sexual: ['Contenido sexual o desnudos', 'No deseado o compartido sin consentimiento'],
    child: ['Seguridad de los menores', 'Alguien abusa de un menor o lo pone en peligro'],
    privacy: ['Información privada', 'Muestra datos de alguien sin consentimiento'],
    impersonation: ['Se hace pasar por otra persona', 'Un nombre falso o una cuenta falsa'],
    ip: ['Derechos de autor o marca', 'Usa la obra de otros sin permiso'],
    misleading: ['Falso o engañoso', 'Afirmaciones falsas que pueden hacer daño'],
    other: ['Otra cosa', 'Nada de esto encaja'],
  },
};
