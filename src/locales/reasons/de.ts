import type { ReasonTerms } from './terms.js';

/** German. */
export const reasons: ReasonTerms = {
  told: '{at}: {value}. {reason}',
  after: '{sentence} {reason}',

  'unknown-format': 'Das Format ist hier nicht bekannt.',
  'other-format': 'Das ist kein {detail}.',
  'no-columns':
    'Eine Tabelle braucht eine Spalte für das Datum und eine für den Titel. Diese hat {detail}.',
  'no-address': 'Geben Sie die Adresse an, die archiviert wurde.',
  'no-archive': 'Es gibt keine Archivkopie.',
  'archived-before': 'Die Quelle hat bereits eine andere Archivkopie, {detail}, und behält sie.',
  'no-time': 'Das ist keine Zeitangabe und bleibt stehen, wie es ist.',
  syntax: 'Das ist nicht nach den Regeln von {detail} geschrieben.',
  'month-number': 'Schreiben Sie eine Zahl von 1 bis 12.',
  'not-object': 'Geben Sie ein Objekt in geschweiften Klammern an.',
  'date-gap': 'Die größere Einheit davor fehlt, daher endet das Datum vor dieser Angabe.',
  'date-digits': 'Das ist keine Zahl, daher endet das Datum vor dieser Angabe.',
  'date-range': 'Diese Zahl gibt es hier nicht, daher endet das Datum vor dieser Angabe.',
  'long-year': 'Eine so lange Jahreszahl steht allein, daher endet das Datum vor dieser Angabe.',
  'not-event': 'Nur Ereignisse und Notizen gehören in eine Zeitleiste.',
  'unknown-zone': 'Die Zeitzone ist nicht bekannt, daher gilt die Uhrzeit als Ortszeit.',
  'no-end': 'Das Ende passt nicht zum Anfang, daher hat das Ereignis keines.',
  recurs: 'Es wiederholt sich; nur das erste Mal ist aufgenommen.',
  cancelled: 'Es wurde abgesagt. Das steht nun als Thema "cancelled" dabei.',
  tentative: 'Es stand noch nicht fest. Das steht nun als Thema "tentative" dabei.',
  'unclear-review':
    'Es ist nicht zu erkennen, ob die Prüfung für oder gegen die Behauptung spricht; sie wird nicht als Beleg geführt.',
  'no-record': 'Beginnen Sie jeden Eintrag mit "TY  - ".',
  'vague-end': 'Ein Ende, das zwischen zwei Daten liegt, gilt als ungefähr.',
  'month-first': 'Das Datum ist als Monat, Tag, Jahr gelesen, wie timemap es tut.',
  'title-picture':
    'Eine Zeitleiste hat kein eigenes Bild. Es bleibt in "extra" erhalten und wird nicht gezeigt.',
  'no-title': 'Ein Ereignis braucht einen Titel. Dieses heißt nun {detail}.',
  'others-unnamed': 'Die übrigen, die nicht genannt sind, entfallen.',
  'long-line': 'Die Zeile ist sehr lang; ihr Ende wird nicht gelesen.',
  'other-file': 'Das ist eine andere Datei. Öffnen Sie diese.',
  'second-timeline':
    'Nur die erste Zeitleiste einer Seite wird gelesen. Legen Sie diese in eine eigene Datei.',
};
