import { plural } from './plural.js';
import type { Terms } from './terms.js';

const many = plural('fr');

/** French. */
export const fr: Terms = {
  timeline: 'Chronologie',
  loading: 'Chargement de la chronologie',
  loadingPercent: (percent) => `Chargement de la chronologie\u00a0: ${percent}`,
  empty: 'Il n’y a pas encore d’évènement à afficher.',

  view: 'Affichage',
  viewChart: 'Frise',
  viewList: 'Liste',
  viewStory: 'Récit',
  listLong: (count) =>
    `${count} évènements. La recherche du navigateur ne trouve que ceux qui sont proches de l’endroit où vous lisez.`,
  listRest: (count) => `Les ${count} autres évènements ne sont pas affichés ici.`,
  undated: 'Année inconnue',
  chartLabel: 'Frise chronologique',
  chartKeys: 'Touches de la frise',
  chartLoading: 'Tracé de la frise',
  chartHint:
    'Faites glisser pour vous déplacer\u00a0; Ctrl et molette, ou deux doigts, pour zoomer',
  chartWithout: (count) =>
    many(count, {
      one: '# évènement sort des années que la frise peut montrer\u00a0; voir la liste.',
      other: '# évènements sortent des années que la frise peut montrer\u00a0; voir la liste.',
    }),
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  zoomFit: 'Tout afficher',

  legend: 'Ce que vaut chaque affirmation',
  dateMarks: 'Comment lire les dates',
  markPoint: 'un jour connu',
  markWithin: 'à un moment de cette période',
  markOneOf: 'l’un de ces jours',
  markOpen: 'fin inconnue',

  events: (count) => many(count, { one: '# évènement', other: '# évènements' }),
  filterStatus: 'N’afficher que les affirmations',
  filter: 'Filtrer',
  filterNone: 'Aucun évènement ne correspond à ce choix.',

  asOf: 'Ce qu’on savait, et quand',
  asOfDate: (date) => `Ce qu’on savait\u00a0: ${date}`,
  asOfNothing: 'Rien de daté n’était encore connu.',
  asOfNew: 'Nouveau',
  asOfChanged: 'Modifié',

  statusUnsourced: 'Sans source',
  statusUnverified: 'Non vérifié',
  statusClaimed: 'Allégué',
  statusReported: 'Rapporté',
  statusConfirmed: 'Confirmé',
  statusDisputed: 'Contesté',
  statusDenied: 'Démenti',
  statusRetracted: 'Rétracté',

  stanceReports: 'Le rapporte',
  stanceSupports: 'L’appuie',
  stanceDisputes: 'Le conteste',
  stanceDenies: 'Le dément',

  noSources: 'Aucune source n’est citée.',
  partyLong: 'Partie prenante',
  sources: 'Sources',
  sourceNumber: (number, title) => `Source ${number}\u00a0: ${title}`,
  moreSources: (count) => many(count, { one: 'et # autre', other: 'et # autres' }),

  place: 'Lieu',
  actors: (count) => (count === 1 ? 'Acteur' : 'Acteurs'),
  tags: 'Thèmes',
  group: 'Fil',

  previous: 'Précédent',
  next: 'Suivant',
  close: 'Fermer',
  position: (index, count) => `${index} sur ${count}`,

  updated: (date) => `Mis à jour\u00a0: ${date}`,
  license: 'Licence',
};
