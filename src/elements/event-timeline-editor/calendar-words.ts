/** What people write of dates beyond the names that `Intl` has: inflected forms, other names, eras, centuries. */

/** January to December, as they are written after "in", or besides what `Intl` knows. */
const monthForms = [
  'styczniu январе січні jänner feber',
  'lutym феврале лютому شباط',
  'marcu марте березні آذار اذار',
  'kwietniu апреле квітні نيسان',
  'maju мае травні أيار ايار',
  'czerwcu июне червні حزيران',
  'lipcu июле липні تموز',
  'sierpniu августе серпні آب aout',
  'wrześniu сентябре вересні أيلول ايلول sept setiembre',
  'październiku октябре жовтні تشرين_الأول',
  'listopadzie ноябре листопаді تشرين_الثاني',
  'grudniu декабре грудні كانون_الأول',
];

const seasonForms = [
  'wiosna wiosną wiosny весна весной весны навесні весни ربيع الربيع ilkbahar ilkbaharda ilkbaharı אביב באביב वसंत 春 春天 春季',
  'lato latem lata лето летом лета літо влітку літа صيف الصيف yaz yazın yazı estate קיץ בקיץ ग्रीष्म 夏 夏天 夏季',
  'jesień jesienią jesieni осень осенью осени осінь восени خريف الخريف sonbahar sonbaharda güz סתיו בסתיו autunno शरद 秋 秋天 秋季',
  'zima zimą zimy зима зимой зимы взимку зими شتاء الشتاء kış kışın חורף בחורף inverno शीत 冬 冬天 冬季',
];

const numbered = (forms: readonly string[], first: number): ReadonlyMap<string, number> =>
  new Map(
    forms.flatMap((names, index) =>
      names.split(' ').map((name) => [name.replace('_', ' '), first + index] as const),
    ),
  );

/** 1 to 12. */
export const otherMonths = numbered(monthForms, 1);
/** EDTF's 21 to 24. */
export const otherSeasons = numbered(seasonForms, 21);

/** Before the common era, and in it: what stands before or after the year. */
export const beforeEra =
  /(?:紀元前|西元前|公元前|前(?=\d)|\bm\.?\s?ö\.?(?=\s?\d)|\b(?:b\.?\s?c\.?(?:\s?e\.?)?|f\.?\s?kr\.?|f\.?\s?v\.?\s?t\.?|v\.?\s?chr\.?|v\.?\s?u\.?\s?z\.?|av\.?\s?j\.?-?\s?c\.?|a\.?\s?c\.?(?:\s?n\.?)?|a\.?\s?e\.?\s?c\.?|p\.?\s?n\.?\s?e\.?)(?![\p{L}])|до\s?н\.?\s?[эе]\.?|до\s?р\.?\s?х\.?|ق\.?\s?م\.?(?!\p{L})|לפנה["״]ס|ई\.?\s?पू\.?)/iu;
export const inEra =
  /(?:西暦|西元|公元|\bm\.?\s?s\.?(?=\s?\d)|\b(?:a\.?\s?d\.?|c\.?\s?e\.?|e\.?\s?kr\.?|e\.?\s?v\.?\s?t\.?|n\.?\s?chr\.?|apr?\.?\s?j\.?-?\s?c\.?|d\.?\s?c\.?|n\.?\s?e\.?)(?![\p{L}])|(?<!до\s?)н\.?\s?[эе]\.(?!\p{L}))/iu;

const centuryNames =
  'century|centuries|århundrede|århundre|århundrade|seklet|sekel|jahrhunderts?|jh\\.?|eeuw|siècle|siecle|siglo|secolo|século|seculo|wieku?|век[а-я]*|століття|ст\\.|yüzyıl\\p{L}*|世紀|世纪|सदी|शताब्दी';
/** The 14th century, XIVe siècle, siglo XIV, 14世紀. */
export const centuryAfter = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2}|[ivx]+)(?:st|nd|rd|th|er|[èe]me|de|ste|e|[-–]?[йгоемx]+|वीं)?[.ºª]?\\s?(?:${centuryNames})(?!\\p{L})`,
  'iu',
);
export const centuryBefore = new RegExp(
  `(?<!\\p{L})(?:siglo|século|seculo|secolo|סוף המאה ה-?|המאה ה-?|المئة)\\s?(\\d{1,2}|[ivx]+)(?![\\p{L}\\d])`,
  'iu',
);
/** "القرن الرابع عشر": the centuries from the first on. */
export const arabicCenturies =
  'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي_عشر الثاني_عشر الثالث_عشر الرابع_عشر الخامس_عشر السادس_عشر السابع_عشر الثامن_عشر التاسع_عشر العشرين الحادي_والعشرين'
    .split(' ')
    .map((name) => name.replace('_', ' '));

/** The 1920s: by what stands after the year, or before it. */
export const decadeAfter =
  /(?<!\d)(\d{2})?['’]?(\d)0(?:['’]?(?:s|er|erne|ies|ler|lar)(?!\p{L})(?:\s?jahren?)?|-(?:tallet|talet|årene|åra|luku)|[-–]?(?:х|е|ті|тих|те|ых)\.?(?:\s?(?:годы|годах|годов|роки|роках))?|年代)/iu;
export const decadeBefore =
  /(?<!\p{L})(?:années|années|años|anos|anni|jaren|lata|latach|década de(?: los)?)\s['’]?(\d{2})?(\d)0(?!\d)/iu;
export const decadeOfCentury =
  /(\d{1,2}|[ivx]+)\s?世[纪紀](\d)0年代|(?:lata|latach)\s(\d)0\.?(?:-te)?\s([ivx]+)\s?w|(\d)0[-–]е\sгоды\s([ivx]+)\sв/iu;

const roman: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** A number in digits or Roman ones; 0 for anything else. */
export function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const values = [...text.toLowerCase()].map((letter) => roman[letter] ?? 0);
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}

/** Words at the beginning that say nothing of the date itself. */
export const leadingWords =
  /^(?:on|in|at|the|d\.|den|i|om|am|im|der|die|das|det|le|la|les|l['’]|en|au|el|los|las|il|lo|gli|nel|nel(?:la|l['’])|o|em|no|na|nos|op|de|het|w|we|dnia|в|во|у|на|في|يوم|ב-|ב־|på)\s+(?=\S)/iu;

/** "Between A and B": an interval, or one time in it. */
export const between =
  /^(?:between|mellem|mellom|mellan|zwischen|entre|tra|fra|tussen|między|pomiędzy|между|між|بين|בין)\s+(?:il\s|le\s|el\s|den\s)?(.+?)\s+(?:and|og|och|und|et|y|e|en|a|i|и|та|і|و|ו)\s*(?:il\s|le\s|el\s|den\s)?(\S.*)$/iu;
/** "From A to B". */
export const fromTo =
  /^(?:from|fra|från|von|vom|de|du|des|del|dal|dalla|van|od|с|со|з|від|من|מ-?)\s+(?=\S.*\s(?:to|til|till|bis|à|au|al|a|às|hasta|até|tot|do|по|до|إلى|עד)\s)/iu;
export const either =
  /\s+(?:or|eller|oder|ou|o|lub|albo|или|або|أو|או|ya da|veya|of)\s+|または|或者|或|か(?=\d)/iu;

const openings = (words: string) => new RegExp(`^(?:${words})\\s*(?=[\\d\\p{L}])`, 'iu');
export const beforeWords = openings(
  'before|prior to|før|före|vor|avant|antes de|prima del?|voor|przed|до|קודם|لפני|قبل|לפני|पहले',
);
export const afterWords = openings(
  'after|efter|etter|nach|après|después de|depois de|dopo(?: il)?|na|po|после|після|بعد|אחרי',
);
export const sinceWords = openings(
  'since|siden|sedan|seit|depuis|desde|dal|da|sinds|od|с|от|з|від|منذ|מאז',
);
export const untilWords = openings(
  "until|till|up to|indtil|inntil|til|bis|jusqu[’']à|jusqu[’']en|hasta|até|fino al?|tot|do|вплоть до|حتى|עד",
);

/** A time of the day at the end. */
export const clock =
  /[,\s]\s*(?:kl\.?|klokken|at|um|à|a las|às|alle|om|o|godz\.|в|о|saat|الساعة)?\s*(\d{1,2})(?:[:.h時点](\d{2})分?)?\s*(uhr|h|a\.?m\.?|p\.?m\.?)?$/iu;
