import type { ReasonTerms } from './terms.js';

/** French. */
export const reasons: ReasonTerms = {
  told: '{at}\u00a0: {value}. {reason}',
  after: '{sentence} {reason}',

  'unknown-format': 'Ce format n’est pas connu ici.',
  'other-format': 'Ce n’est pas du {detail}.',
  'no-columns':
    'Un tableau doit avoir une colonne pour la date et une pour le titre. Celui-ci a {detail}.',
  'no-address': 'Donnez l’adresse qui a été archivée.',
  'no-archive': 'Il n’y a pas de copie archivée.',
  'archived-before': 'La source a déjà une autre copie archivée, {detail}, qui est maintenue.',
  'no-time': 'Ce n’est pas une heure\u00a0; le texte est conservé tel quel.',
  syntax: 'Ce n’est pas écrit selon les règles de {detail}.',
  'month-number': 'Écrivez un nombre de 1 à 12.',
  'not-object': 'Donnez un objet entre accolades.',
  'date-gap': 'L’unité plus grande qui précède manque\u00a0; la date s’arrête avant celle-ci.',
  'date-digits': 'Ce n’est pas un nombre\u00a0; la date s’arrête avant.',
  'date-range': 'Ce nombre n’existe pas ici\u00a0; la date s’arrête avant.',
  'long-year': 'Une année aussi longue reste seule\u00a0; la date s’arrête avant ceci.',
  'not-event': 'Seuls les évènements et les notes ont leur place dans une chronologie.',
  'unknown-zone': 'Le fuseau horaire n’est pas connu\u00a0; l’heure est prise comme heure locale.',
  'no-end': 'Cette fin ne s’accorde pas avec le début\u00a0; l’évènement n’en a pas.',
  recurs: 'Cela se répète\u00a0; seule la première fois est reprise.',
  cancelled: 'Cela a été annulé, ce que dit le thème "cancelled".',
  tentative: 'Ce n’était pas confirmé, ce que dit le thème "tentative".',
  'unclear-review':
    'On ne peut pas savoir si la vérification va pour ou contre l’affirmation\u00a0; elle n’est donc pas citée.',
  'no-record': 'Commencez chaque notice par "TY  - ".',
  'vague-end': 'Une fin située entre deux dates est donnée comme approximative.',
  'month-first': 'La date est lue dans l’ordre mois, jour, année, comme le fait timemap.',
  'title-picture':
    'Une chronologie n’a pas d’image à elle. Celle-ci est conservée dans "extra" et n’est pas montrée.',
  'no-title': 'Un évènement doit avoir un titre. Celui-ci s’appelle maintenant {detail}.',
  'others-unnamed': 'Les autres, qui ne sont pas nommés, sont omis.',
  'long-line': 'La ligne est très longue et sa fin n’est pas lue.',
  'other-file': 'C’est un autre fichier. Ouvrez celui-ci.',
  'second-timeline':
    'Seule la première chronologie d’une page est lue. Mettez celle-ci dans un fichier à part.',
};
