import type { ListStrings } from './en.ts';

export const strings: ListStrings = {
  builtIn:
    'Non è stato possibile caricare i motivi di questo sito. Puoi scegliere da questo elenco generale.',
  readOffer: 'Carica di nuovo i motivi',
  goodFaith: 'Credo in buona fede che queste informazioni siano esatte e complete.',
  groups: {
    spam: ['Spam o truffa', 'Pubblicità indesiderata, frodi, offerte false'],
    harassment: ['Bullismo o molestie', 'Insulti, minacce o attacchi a una persona'],
    hate: ['Odio', 'Contro persone per ciò che sono'],
    violence: ['Violenza o minacce', 'Crudele, pericoloso o minaccioso'],
    selfharm: ['Autolesionismo o suicidio', 'Qualcuno potrebbe farsi del male'],
    sexual: ['Contenuti sessuali o nudità', 'Indesiderato o condiviso senza consenso'],
    child: ['Sicurezza dei minori', 'Un minore subisce abusi o è in pericolo'],
    privacy: ['Informazioni private', 'Mostra dati di qualcuno senza consenso'],
    impersonation: ['Finge di essere un’altra persona', 'Un nome falso o un account falso'],
    ip: ['Diritto d’autore o marchio', 'Usa il lavoro di altri senza permesso'],
    misleading: ['Falso o ingannevole', 'Affermazioni non vere che possono fare danni'],
    other: ['Altro', 'Nessuna di queste voci va bene'],
  },
};
