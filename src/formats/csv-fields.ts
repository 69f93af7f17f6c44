/** The columns of a table of events, and what they are called in the languages of the interface. */

/** A column that means something. Lists in a cell are divided by semicolons. */
export const csvFields = [
  'id',
  'date',
  'start',
  'end',
  'year',
  'month',
  'day',
  'dateText',
  'title',
  'description',
  'status',
  'group',
  'actors',
  'place',
  'latitude',
  'longitude',
  'tags',
  'source',
  'sourceUrl',
  'sourceDate',
  'stance',
  'quote',
  'locator',
  'media',
  'mediaAlt',
  'mediaCaption',
  'mediaCredit',
  'importance',
  'language',
] as const;

/** A column that means something. */
export type CsvField = (typeof csvFields)[number];

/**
 * The words for each of `csvFields` in their order, divided by bars; the first of several is the one that
 * is written.
 */
const words: Readonly<Record<string, string>> = {
  en: 'ID|Date, When|Start, From, Start date|End, To, End date|Year|Month|Day|Date text, Display date|Title, Headline, Event, What, Name|Description, Text, Summary, Details|Status|Group, Lane, Category|Actors, People, Who, Actor|Place, Location, Where|Latitude, Lat|Longitude, Lon, Lng, Long|Tags, Topics, Keywords, Tag|Source, Sources|Source URL, URL, Link, Source link, Source address|Source date, Published|Stance|Quote, Quotation|Locator, Page|Media, Image, Picture, Photo, Video, Media URL|Alt text, Media alt|Caption, Media caption|Credit, Media credit|Importance, Weight|Language',
  da: 'ID|Dato, Hvornår|Start, Fra, Startdato|Slut, Til, Slutdato|År|Måned|Dag|Datotekst|Titel, Overskrift, Begivenhed, Hvad, Navn|Beskrivelse, Tekst, Resumé|Status|Gruppe, Spor, Kategori|Aktører, Personer, Hvem, Aktør|Sted, Hvor|Breddegrad|Længdegrad|Emner, Emneord, Tags|Kilde, Kilder|Kildens adresse, Link, Kildelink, Adresse|Kildens dato, Udgivet|Holdning|Citat|Sidetal, Side|Medie, Medier, Billede, Foto|Alternativ tekst|Billedtekst|Kreditering, Fotograf|Vigtighed|Sprog',
  de: 'ID|Datum, Wann|Beginn, Anfang, Von, Start|Ende, Bis|Jahr|Monat|Tag|Datumstext|Titel, Überschrift, Ereignis, Was, Name|Beschreibung, Text|Status|Gruppe, Kategorie|Akteure, Personen, Wer|Ort, Wo|Breite, Breitengrad|Länge, Längengrad|Themen, Schlagwörter, Schlagworte|Quelle, Quellen|Adresse der Quelle, Link, Quelllink|Datum der Quelle, Veröffentlicht|Haltung|Zitat|Fundstelle, Seite|Medien, Bild, Foto|Alternativtext|Bildunterschrift|Bildnachweis|Wichtigkeit|Sprache',
  nl: 'ID|Datum, Wanneer|Begin, Van, Start|Einde, Tot|Jaar|Maand|Dag|Datumtekst|Titel, Kop, Gebeurtenis, Wat, Naam|Beschrijving, Tekst|Status|Groep, Categorie|Betrokkenen, Personen, Wie|Plaats, Locatie, Waar|Breedtegraad|Lengtegraad|Onderwerpen, Trefwoorden|Bron, Bronnen|Adres van de bron, Link, Bronlink|Datum van de bron, Gepubliceerd|Houding|Citaat|Vindplaats, Pagina|Media, Afbeelding, Foto, Beeld|Alternatieve tekst|Bijschrift|Naamsvermelding|Belang|Taal',
  sv: 'ID|Datum, När|Start, Från, Startdatum|Slut, Till, Slutdatum|År|Månad|Dag|Datumtext|Titel, Rubrik, Händelse, Vad, Namn|Beskrivning, Text|Status|Grupp, Kategori|Aktörer, Personer, Vem|Plats, Var|Latitud, Breddgrad|Longitud, Längdgrad|Ämnen, Nyckelord|Källa, Källor|Källans adress, Länk, Källänk|Källans datum, Publicerad|Hållning|Citat|Sidhänvisning, Sida|Media, Bild, Foto|Alternativtext|Bildtext|Bildkredit, Fotograf|Vikt|Språk',
  nb: 'ID|Dato, Når|Start, Fra, Startdato|Slutt, Til, Sluttdato|År|Måned|Dag|Datotekst|Tittel, Overskrift, Hendelse, Hva, Navn|Beskrivelse, Tekst|Status|Gruppe, Kategori|Aktører, Personer, Hvem|Sted, Hvor|Breddegrad|Lengdegrad|Emner, Stikkord, Emneord|Kilde, Kilder|Kildens adresse, Lenke, Kildelenke|Kildens dato, Publisert|Holdning|Sitat|Sidetall, Side|Medier, Bilde, Foto|Alternativ tekst|Bildetekst|Kreditering, Fotograf|Viktighet|Språk',
  fr: 'ID|Date, Quand|Début, De, Date de début|Fin, À, Date de fin|Année|Mois|Jour|Texte de la date|Titre, Événement, Quoi, Nom|Description, Texte, Résumé|Statut|Groupe, Catégorie|Acteurs, Personnes, Qui|Lieu, Où|Latitude|Longitude|Sujets, Mots-clés, Thèmes|Source, Sources|Adresse de la source, Lien, Lien de la source|Date de la source, Publié|Position|Citation|Emplacement, Page|Médias, Image, Photo, Média|Texte alternatif|Légende|Crédit|Importance|Langue',
  es: 'ID|Fecha, Cuándo|Inicio, Desde, Fecha de inicio|Fin, Hasta, Fecha de fin|Año|Mes|Día|Texto de la fecha|Título, Titular, Acontecimiento, Qué, Nombre, Evento|Descripción, Texto, Resumen|Estado|Grupo, Categoría|Actores, Personas, Quién|Lugar, Dónde|Latitud|Longitud|Temas, Etiquetas, Palabras clave|Fuente, Fuentes|Dirección de la fuente, Enlace|Fecha de la fuente, Publicado|Postura|Cita|Localización, Página|Medios, Imagen, Foto|Texto alternativo|Pie de foto|Crédito|Importancia|Idioma',
  pt: 'ID|Data, Quando|Início, De, Data de início|Fim, Até, Data de fim|Ano|Mês|Dia|Texto da data|Título, Manchete, Acontecimento, O quê, Nome, Evento|Descrição, Texto, Resumo|Estado, Status|Grupo, Categoria|Atores, Pessoas, Quem|Lugar, Local, Onde|Latitude|Longitude|Temas, Etiquetas, Palavras-chave|Fonte, Fontes|Endereço da fonte, Ligação, Link|Data da fonte, Publicado|Posição|Citação|Localização, Página|Mídia, Imagem, Foto, Média|Texto alternativo|Legenda|Crédito|Importância|Idioma, Língua',
  it: 'ID|Data, Quando|Inizio, Da, Data di inizio|Fine, A, Data di fine|Anno|Mese|Giorno|Testo della data|Titolo, Evento, Che cosa, Nome|Descrizione, Testo, Sommario|Stato|Gruppo, Categoria|Attori, Persone, Chi|Luogo, Dove|Latitudine|Longitudine|Temi, Etichette, Parole chiave|Fonte, Fonti|Indirizzo della fonte, Collegamento, Link|Data della fonte, Pubblicato|Posizione|Citazione|Punto, Pagina|Media, Immagine, Foto|Testo alternativo|Didascalia|Credito|Importanza|Lingua',
  pl: 'ID|Data, Kiedy|Początek, Od, Data początkowa|Koniec, Do, Data końcowa|Rok|Miesiąc|Dzień|Tekst daty|Tytuł, Nagłówek, Wydarzenie, Co, Nazwa|Opis, Tekst|Status|Grupa, Kategoria|Uczestnicy, Osoby, Kto|Miejsce, Gdzie|Szerokość geograficzna|Długość geograficzna|Tematy, Tagi, Słowa kluczowe|Źródło, Źródła|Adres źródła, Link, Odnośnik|Data źródła, Opublikowano|Stanowisko|Cytat|Lokalizacja, Strona|Media, Obraz, Zdjęcie|Tekst alternatywny|Podpis|Autor zdjęcia|Ważność|Język',
  uk: 'ID|Дата, Коли|Початок, Від|Кінець, До|Рік|Місяць|День|Текст дати|Назва, Заголовок, Подія, Що|Опис, Текст|Статус|Група, Категорія|Учасники, Особи, Хто|Місце, Де|Широта|Довгота|Теми, Ключові слова|Джерело, Джерела|Адреса джерела, Посилання|Дата джерела, Опубліковано|Позиція|Цитата|Розташування, Сторінка|Медіа, Зображення, Фото|Альтернативний текст|Підпис|Автор зображення|Важливість|Мова',
  ru: 'ID|Дата, Когда|Начало, От|Конец, До|Год|Месяц|День|Текст даты|Название, Заголовок, Событие, Что|Описание, Текст|Статус|Группа, Категория|Участники, Люди, Кто|Место, Где|Широта|Долгота|Темы, Ключевые слова|Источник, Источники|Адрес источника, Ссылка|Дата источника, Опубликовано|Позиция|Цитата|Расположение, Страница|Медиа, Изображение, Фото|Альтернативный текст|Подпись|Автор изображения|Важность|Язык',
  tr: 'ID|Tarih, Ne zaman|Başlangıç|Bitiş|Yıl|Ay|Gün|Tarih metni|Başlık, Olay, Ne, Ad|Açıklama, Metin|Durum|Grup, Kategori|Kişiler, Kim|Yer, Nerede, Konum|Enlem|Boylam|Konular, Etiketler|Kaynak, Kaynaklar|Kaynak adresi, Bağlantı|Kaynak tarihi, Yayımlandı|Tutum|Alıntı|Sayfa|Medya, Görsel, Fotoğraf|Alternatif metin|Görsel yazısı|Görsel kaynağı|Önem|Dil',
  ar: 'المعرّف, ID|التاريخ, متى|البداية, من|النهاية, إلى|السنة|الشهر|اليوم|نص التاريخ|العنوان, الحدث, ماذا, الاسم|الوصف, النص|الحالة|المجموعة, الفئة|الأطراف, الأشخاص, من هم|المكان, أين|خط العرض|خط الطول|المواضيع, الوسوم|المصدر, المصادر|عنوان المصدر, الرابط|تاريخ المصدر, تاريخ النشر|الموقف|الاقتباس|الموضع, الصفحة|الوسائط, الصورة|النص البديل|التعليق|صاحب الصورة|الأهمية|اللغة',
  he: 'מזהה, ID|תאריך, מתי|התחלה, מ|סיום, עד|שנה|חודש|יום|נוסח התאריך|כותרת, אירוע, מה, שם|תיאור, טקסט|סטטוס, מצב|קבוצה, קטגוריה|מעורבים, אנשים, מי|מקום, איפה|קו רוחב|קו אורך|נושאים, תגיות|מקור, מקורות|כתובת המקור, קישור|תאריך המקור, פורסם|עמדה|ציטוט|מיקום, עמוד|מדיה, תמונה|טקסט חלופי|כיתוב|קרדיט|חשיבות|שפה',
  hi: 'ID|तारीख, दिनांक, कब|आरंभ, शुरू, से|अंत, समाप्ति, तक|वर्ष, साल|महीना, माह|दिन|तारीख का पाठ|शीर्षक, घटना, क्या, नाम|विवरण, पाठ|स्थिति|समूह, श्रेणी|लोग, कौन|स्थान, कहाँ|अक्षांश|देशांतर|विषय, टैग|स्रोत|स्रोत का पता, लिंक|स्रोत की तारीख, प्रकाशित|रुख|उद्धरण|पृष्ठ|मीडिया, चित्र, फ़ोटो|वैकल्पिक पाठ|चित्र परिचय|श्रेय|महत्व|भाषा',
  ja: 'ID|日付, 日時, いつ|開始, 開始日|終了, 終了日|年|月|日|日付の表記|タイトル, 題名, 見出し, 出来事, 名前|説明, 本文, 内容|状態, ステータス|グループ, 分類|関係者, 人物, 誰|場所, どこ|緯度|経度|タグ, 話題|出典, 情報源|出典のURL, リンク, URL|出典の日付, 公開日|立場|引用|該当箇所, ページ|メディア, 画像, 写真|代替テキスト|キャプション|クレジット|重要度|言語',
  zh: 'ID|日期, 时间, 何时|开始, 起始, 开始日期|结束, 终止, 结束日期|年|月|日|日期文字|标题, 事件, 名称|说明, 描述, 正文, 内容|状态|组, 分组, 类别|人物, 相关方, 谁|地点, 位置, 何处|纬度|经度|主题, 标签|来源|来源网址, 链接, 网址|来源日期, 发布日期|立场|引文, 引语|位置信息, 页码|媒体, 图片, 照片|替代文本|图片说明|署名|重要性|语言',
};

/** A name as it is compared: without case, accents that stand apart, spaces and signs. */
const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '');

type Names = ReadonlyMap<string, CsvField>;

function namesOf(language: string): Names {
  const names = new Map<string, CsvField>();
  for (const [index, all] of language.split('|').entries()) {
    const field = csvFields[index];
    if (field === undefined) continue;
    // our own names too, as a program writes them: `dateText`, `source_url`
    for (const name of [...all.split(', '), field])
      if (!names.has(folded(name))) names.set(folded(name), field);
  }
  return names;
}

const languages: readonly Names[] = Object.values(words).map(namesOf);

/** Two letters mean too much in too many languages, unless each is a word. */
const isTelling = (name: string): boolean => name.length > 2 || /[^\p{Script=Latin}]/u.test(name);

/**
 * What the columns of a table mean: in the language that has words for most of them, else in any other.
 * The first of several columns with the same meaning has it.
 */
export function csvFieldsOf(header: readonly string[]): (CsvField | undefined)[] {
  const names = header.map(folded);
  const known = (language: Names) => names.filter((name) => language.has(name)).length;
  const [best, ...others] = [...languages].sort((a, b) => known(b) - known(a));
  const taken = new Set<CsvField>();
  return names.map((name) => {
    const elsewhere = isTelling(name) ? others.find((language) => language.has(name)) : undefined;
    const field = best?.get(name) ?? elsewhere?.get(name);
    if (field === undefined || taken.has(field)) return undefined;
    taken.add(field);
    return field;
  });
}

/** What a column is called in a language; English where that is not known. */
export function csvHeader(field: CsvField, language = 'en'): string {
  const [primary = 'en'] = language.toLowerCase().split('-');
  const names = (words[primary] ?? words.en ?? '').split('|')[csvFields.indexOf(field)];
  return names?.split(', ')[0] ?? field;
}
