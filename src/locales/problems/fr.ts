import { plural } from '../plural.js';
import { originalIn } from '../reasons/original-in.js';
import { reasons } from '../reasons/fr.js';
import { withReasons } from '../reasons/with-reasons.js';
import type { ProblemTerms } from './terms.js';

const many = plural('fr');

/** French. */
export const terms: ProblemTerms = {
  language: 'fr',
  heading: (count) =>
    many(count, {
      one: '# point à corriger dans les données',
      other: '# points à corriger dans les données',
    }),
  failedHeading: 'La chronologie n’a pas pu être chargée',
  retry: 'Réessayer',

  timeline: 'La chronologie',
  kinds: {
    events: 'Évènement',
    sources: 'Source',
    groups: 'Groupe',
    eras: 'Période',
    corrections: 'Rectificatif',
  },
  originals: { row: 'Ligne', line: 'Ligne', entry: 'Entrée', date: 'Date' },
  original: originalIn,
  numbered: (kind, number) => `${kind} ${number}`,
  named: (item, name) => `${item} «\u00a0${name}\u00a0»`,
  place: (item, field) => `${item}, ${field}`,
  entry: (number, list) => `l’élément ${number} de ${list}`,
  within: (inner, outer) => `${inner} dans ${outer}`,

  attribute: (name) => `L’attribut ${name}`,
  property: (name) => `La propriété ${name}`,
  script: 'Le script intégré',
  file: (address) => (address ? `Le fichier ${address}` : 'Le fichier'),
  line: (number, address) => `La ligne ${number} du fichier ${address}`,

  whole: () => 'Sans cela, l’ensemble est écarté.',
  expected: {
    string: 'un texte entre guillemets',
    number: 'un nombre sans guillemets',
    boolean: 'true ou false sans guillemets',
    Array: 'une liste entre crochets',
    Object: 'un objet entre accolades',
    date: 'une date EDTF entre guillemets, par exemple "2023" ou "2023-05"',
    oneOf: (values) => `l’une de ces valeurs\u00a0: ${values}`,
    atLeast: (number) => `un nombre supérieur ou égal à ${number}`,
    atMost: (number) => `un nombre inférieur ou égal à ${number}`,
    suchAs: (what, example) => `${what}, par exemple ${example}`,
  },
  overstated: {
    uncited: 'aucune source n’est citée',
    unsupported: 'aucune des sources citées ne va dans ce sens',
    'party-support': 'seules des parties prenantes vont dans ce sens',
    'party-evidence': 'tout ce qui va dans ce sens vient de parties prenantes',
  },
  jsonFault: (_, place) => (place ? `ligne ${place.line}, caractère ${place.column}` : ''),
  throws: 'la lecture provoque une erreur',
  notLoaded: (address, status) =>
    status
      ? `La chronologie n’a pas pu être chargée\u00a0: ${address} a répondu ${status}. Vérifiez l’adresse dans "src".`
      : `La chronologie n’a pas pu être chargée\u00a0: ${address} est injoignable. Vérifiez l’adresse, la connexion, et que le serveur autorise cette page à lire le fichier (CORS).`,
  notWhole:
    'La chronologie n’a pas pu être affichée\u00a0: une partie de son script ne s’est pas chargée. Vérifiez la connexion, puis rechargez la page.',
  archive: {
    unreachable: (host) => `Les archives de ${host} sont injoignables. Réessayez dans un moment.`,
    refused: (host) => `Les archives de ${host} ont refusé la demande.`,
    'broken-contract': (host) =>
      `Les archives de ${host} ne répondent pas comme le doivent des archives d’évènements.`,
  },
  notAnswered: (message) => `Les archives ne répondent pas\u00a0: ${message}`,
  dates: {
    empty: 'La date est vide',
    'not-edtf': '`{input}` n’est pas une date EDTF',
    ambiguous: '`{input}` est ambigu',
    unpadded: 'Il manque des zéros à `{input}`',
    words: '`{input}` est écrit en toutes lettres, et non en EDTF',
    'negative-zero':
      '`{input}` contient une année qui n’existe pas\u00a0: l’an 0 n’a pas de signe, c’est l’an 1 av. J.-C.',
    'month-range':
      '`{input}` contient le mois {month}, qui n’existe pas\u00a0: les mois vont de 01 à 12',
    'day-range': '`{input}` contient un jour qui n’existe pas\u00a0: {month} compte {days} jours',
    'time-range':
      '`{input}` contient une heure qui n’existe pas\u00a0: elles vont de 00:00:00 à 23:59:59',
    'offset-range':
      '`{input}` contient un décalage UTC qui n’existe pas\u00a0: ils vont de -12:00 à +14:00',
    never: '`{input}` est un jour qu’aucune de ces années ne contient',
    'too-large': '`{input}` contient une année trop grande pour être calculée',
    reversed: '`{input}` se termine avant de commencer',
    'no-date': '`{input}` ne contient aucune date',
    'too-long': 'La date `{input}` est trop longue',
    'time-zone': '`{zone}`, le fuseau horaire de `{input}`, n’est pas un fuseau IANA',
    write: 'écrivez {dates}',
    example: 'écrivez ce que l’on sait, par exemple 2024, 2024-03, 2024-03-05 ou 2024-03-05T14:30Z',
    told: '{what}.',
    mended: '{what}\u00a0; {mend}.',
  },

  sentences: withReasons(reasons, {
    'not-a-timeline': ({ value }) =>
      `La chronologie est ${value}, et non un objet. Donnez un objet avec une liste "events".`,
    'not-json': ({ item, hint }) =>
      `${item} n’est pas du JSON valide${hint && ` (${hint})`}. Vérifiez les guillemets, les virgules et les crochets, ou écrivez le texte avec JSON.stringify.`,
    unreadable: ({ item, hint }) =>
      `${item}\u00a0: lecture impossible (${hint}). Donnez des données simples, telles que JSON peut les contenir.`,
    missing: ({ holder, name }) =>
      `${holder}\u00a0: il manque ${name}, d’où son omission. Ajoutez-le.`,
    empty: ({ at }) => `${at}\u00a0: vide, donc écarté. Complétez ce champ.`,
    'wrong-type': ({ at, value, hint }) => `${at}\u00a0: ${value} est écarté. Écrivez ${hint}.`,
    'not-allowed': ({ at, value, hint }) =>
      `${at}\u00a0: ${value} n’est pas une valeur connue et est écarté. Écrivez ${hint}.`,
    'out-of-range': ({ at, value, hint }) => `${at}\u00a0: ${value} est écarté. Écrivez ${hint}.`,
    url: ({ at, value }) =>
      `${at}\u00a0: ${value} n’est pas une adresse web et est écarté. Écrivez une adresse qui commence par https:// ou http://, ou relative à la page.`,
    language: ({ at, value }) =>
      `${at}\u00a0: ${value} n’est pas un code de langue et est écarté. Écrivez un code BCP 47, par exemple "da" ou "en-GB".`,
    'time-zone': ({ at, value }) =>
      `${at}\u00a0: ${value} n’est pas un fuseau horaire et est écarté. Écrivez un nom IANA, par exemple "Europe/Copenhagen".`,
    'field-name': ({ at }) =>
      `${at}\u00a0: un champ ne peut pas porter ce nom, il est donc écarté. Donnez-lui un autre nom.`,
    date: ({ at, hint }) => `${at}\u00a0: écarté. ${hint}`,
    'date-of-event': ({ item, hint }) => `${item}\u00a0: écarté. ${hint}`,
    'beyond-chart': ({ item, value }) =>
      `${item}\u00a0: ${value} se situe hors des années que la frise peut montrer (de 271821 av. J.-C. à 275760 apr. J.-C.). L’évènement est à sa place dans la liste, mais pas sur la frise.`,
    'no-length': ({ item, value }) =>
      `${item}\u00a0: ${value} n’a ni début ni fin à partir desquels tracer la période, qui est écartée. Écrivez un intervalle, par exemple "1939/1945".`,
    'duplicate-id': ({ item, value, hint }) =>
      `${item}\u00a0: l’identifiant ${value} est déjà pris, celui-ci devient donc ${hint}. Donnez à chacun un identifiant propre.`,
    'same-group': ({ item, value }) =>
      `${item}\u00a0: l’identifiant ${value} est déjà celui d’un autre groupe, celui-ci est donc écarté. Donnez à chaque groupe un identifiant propre.`,
    'other-source': ({ item, name, value, hint }) =>
      `${item}\u00a0: le champ ${name} de la source ${hint} a déjà une autre valeur\u00a0; ${value} est écarté. Écrivez-le à un seul endroit, dans "sources".`,
    'unknown-source': ({ item, value }) =>
      `${item}\u00a0: ${value} ne figure pas dans "sources" et apparaît comme une source de ce nom. Ajoutez une source avec cet identifiant.`,
    'unknown-event': ({ item, value }) =>
      `${item}\u00a0: le lien vers ${value} est écarté, car cet évènement n’existe pas ici. Écrivez l’identifiant d’un évènement.`,
    'unknown-group': ({ item, value }) =>
      `${item}\u00a0: le groupe ${value} ne figure pas dans "groups" et reçoit un couloir de ce nom. Ajoutez un groupe avec cet identifiant.`,
    'status-contradicted': ({ item, value, hint }) =>
      `${item}\u00a0: le statut est ${value}, mais "statusHistory" se termine par ${hint}. Ajoutez une entrée qui dise depuis quand le statut est ${value}.`,
    'status-overstated': ({ item, value, hint }) =>
      `${item}\u00a0: le statut est ${value}, alors que ${hint}. Écrivez un statut que les sources permettent, ou ajoutez ce sur quoi il repose.`,
    'digital-source-type': ({ at, value }) =>
      `${at}\u00a0: ${value} ne figure pas dans le vocabulaire de l’IPTC et apparaît tel quel. Écrivez un terme de http://cv.iptc.org/newscodes/digitalsourcetype/, par exemple "digitalCapture" ou "trainedAlgorithmicMedia".`,
    'circular-links': ({ item, hint }) =>
      `${item}\u00a0: les liens ramènent à leur point de départ, ${hint}, si bien qu’aucun de ces évènements ne vient en premier. Supprimez l’un des liens.`,
    'circular-origin': ({ item, hint }) =>
      `${item}\u00a0: "origin" ramène à son point de départ (${hint}), si bien que l’origine réelle est inconnue. Écrivez de qui vient vraiment l’information.`,
    'wrong-format': ({ item, value }) =>
      `${item} est ${value}, qui n’est pas dans le format attendu.`,
    'taken-as': ({ at, value }) =>
      `${at}\u00a0: ${value} n’a pu être repris qu’approximativement. Vérifiez que c’est exact.`,
    'not-taken': ({ at, value }) => `${at}\u00a0: ${value} n’a pas pu être repris et est écarté.`,
    'no-events': () => 'La chronologie n’a aucun évènement à montrer. Donnez une liste "events".',
  }),
};
