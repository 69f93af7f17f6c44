import { plural } from '../plural.js';
import { evidenceText, spokenSources, type SourceCountWords } from './source-count.js';
import type { LaterTerms } from './terms.js';

const many = plural('tr');

const events = (count: number): string => many(count, { other: '# olay' });
const sources = (count: number): string => many(count, { other: '# kaynak' });

const sourceCount: SourceCountWords = {
  noSources: 'Kaynak yok',
  sources,
  inFavour: (text) => `Lehte: ${text}`,
  independent: (count) => many(count, { other: '# bağımsız' }),
  parties: (count) => many(count, { other: '# konunun tarafı' }),
  relays: (count) => many(count, { other: '# bir tarafın sözünü aktaran' }),
  unknown: (count) => many(count, { other: '# kökeni bilinmeyen' }),
  against: (count) => many(count, { other: 'aleyhte: #' }),
  onlyParty: '1 kaynak, konunun tarafı',
  onlyUnknown: '1 kaynak, kökeni bilinmiyor',
};

/** Turkish. */
export const tr: LaterTerms = {
  archive: {
    part: (shown, all) =>
      `Bu zaman aralığındaki ${all} olaydan en önemli ${shown} tanesi. Diğerlerini okumak için yakınlaştırın.`,
  },
  chart: {
    label: 'Olayların çizelgesi',
    hint: 'Ok tuşları olaydan olaya götürür, Enter olayı açar, soru işareti bütün tuşları gösterir.',
    event: ({ date, title, status, sources }) => `${date}: ${title} ${status}. ${sources}.`,
    sources: spokenSources(sourceCount),
    cluster: (count, when, statuses) => `${events(count)}, ${when}: ${statuses}.`,
    ongoing: (count, statuses) => `Önceden başlayıp süren ${events(count)}: ${statuses}.`,
    to: '–',
    window: (when, count) => `${when}, ${events(count)}`,
    asOf: (date, count) => `${date} itibarıyla bilinen: ${events(count)}`,
    now: (count) => `Bugün bilinenlerin tümü: ${events(count)}`,
    shown: (shown, all) => `${events(all)} içinden ${shown} tanesi gösteriliyor`,
    keyNames: {
      home: 'Home',
      end: 'End',
      pageUp: 'Page Up',
      pageDown: 'Page Down',
      enter: 'Enter',
      space: 'Boşluk',
      shift: 'Shift',
      escape: 'Esc',
    },
    keyDoes: {
      step: 'önceki ve sonraki olaya',
      stepInLane: 'aynısı, bir şeridin içinde',
      stepLane: 'üstteki ve alttaki şeride',
      ends: 'ilk ve son olaya',
      page: 'görünen kadar ileri veya geri',
      open: 'olayı veya olay grubunu aç',
      back: 'bulunduğunuz yere dön',
      zoom: 'yakınlaştır ve uzaklaştır',
      fit: 'tümünü göster',
      help: 'bu listeyi göster',
    },
  },
  evidence: {
    statusSet: ({ status, by, date }) => {
      const what = status === 'confirmed' ? 'Doğrulayan' : 'Durumu belirleyen';
      return `${what}: ${by ?? 'zaman çizelgesinin editörleri'}${date === undefined ? '' : `, ${date}`}.`;
    },
    rules: {
      'no-citation': () => 'Kaynak gösterilmemiş.',
      'only-parties': ({ count, names }) =>
        count === 1
          ? `Bunu yalnızca konunun tarafı söylüyor: ${names}.`
          : `Bunu yalnızca konunun tarafları söylüyor: ${names}.`,
      'for-and-against': (inFavour, against) =>
        `Kaynaklar birbiriyle çelişiyor. Lehte: ${inFavour.names}. Aleyhte: ${against.names}.`,
      'only-against': (_, { count, names }) =>
        count === 1
          ? `Gösterilen tek kaynak bunun aksini söylüyor: ${names}.`
          : `Gösterilen kaynaklar bunun aksini söylüyor: ${names}.`,
      sources: ({ count, names }) =>
        count === 1
          ? `Bunu konunun tarafı olmayan bir kaynak söylüyor: ${names}.`
          : `Bunu konunun tarafı olmayan kaynaklar söylüyor: ${names}.`,
    },
    moreNames: (count) => `${count} kaynak daha`,
    evidence: evidenceText(sourceCount),
    whoSaysSo: 'Bunu kim söylüyor?',
    originalLanguage: (language) => `Özgün dili: ${language}`,
    translation: 'Çeviri',
    locator: 'Kaynaktaki yeri',
    origin: (name) => `Bilginin geldiği yer: ${name}`,
    passesOn: 'Aktardığı kaynak',
    originUnknown: 'Kökeni bilinmiyor',
    archived: 'Arşiv kopyası',
    record: (archived) => (archived ? 'Arşiv kopyası ve denetimler' : 'Ne zaman ve nasıl saklandı'),
    accessed: 'Erişim tarihi',
    archivedAt: 'Arşiv adresi',
    sourceTypes: {
      article: 'Makale',
      'article-journal': 'Bilimsel makale',
      'article-magazine': 'Dergi yazısı',
      'article-newspaper': 'Gazete haberi',
      bill: 'Kanun teklifi',
      book: 'Kitap',
      broadcast: 'Yayın',
      chapter: 'Bölüm',
      dataset: 'Veri kümesi',
      document: 'Belge',
      'entry-encyclopedia': 'Ansiklopedi maddesi',
      graphic: 'Görsel',
      hearing: 'Duruşma',
      interview: 'Söyleşi',
      legal_case: 'Dava',
      legislation: 'Mevzuat',
      manuscript: 'El yazması',
      map: 'Harita',
      motion_picture: 'Sinema filmi',
      'paper-conference': 'Konferans bildirisi',
      personal_communication: 'Kişisel iletişim',
      post: 'Gönderi',
      'post-weblog': 'Blog yazısı',
      report: 'Rapor',
      speech: 'Konuşma',
      thesis: 'Tez',
      treaty: 'Antlaşma',
      webpage: 'Web sayfası',
    },
    kindOfSource: (kind, language) =>
      kind && language
        ? `${kind}, dili: ${language}`
        : (kind ?? (language ? `Dili: ${language}` : '')),
    citedTimes: (count) => many(count, { other: '# kez kaynak gösterildi' }),
    stanceCounts: {
      reports: (count) => many(count, { other: '# kaynak bildiriyor' }),
      supports: (count) => many(count, { other: '# kaynak destekliyor' }),
      disputes: (count) => many(count, { other: '# kaynak karşı çıkıyor' }),
      denies: (count) => many(count, { other: '# kaynak yalanlıyor' }),
    },
    moreEvents: (count) => `ve ${events(count)} daha`,
    notCited: 'Hiçbir olay için kaynak gösterilmedi',
    dateInWords: 'Yazarın sözleriyle',
    corrections: 'Düzeltmeler',
    statusHistory: 'Durum nasıl değişti',
    setBy: (name) => `belirleyen: ${name}`,
    media: 'Görseller ve kayıtlar',
    sensitive: 'Rahatsız edici olabilir.',
    sensitiveShow: 'Göster',
    mediaFrom: 'Kaynak',
    digitalSource: {
      digitalCapture: 'Kamerayla veya başka bir dijital aygıtla kaydedildi',
      computationalCapture: 'Kamera tarafından birkaç pozdan birleştirildi',
      negativeFilm: 'Negatif filmden tarandı',
      positiveFilm: 'Pozitif filmden tarandı',
      print: 'Baskıdan tarandı',
      screenCapture: 'Ekrandan kaydedildi',
      virtualRecording: 'Sanal ortamda kaydedildi',
      compositeCapture: 'Birkaç kayıttan birleştirildi',
      composite: 'Birkaç parçadan birleştirildi',
      compositeSynthetic: 'Kısmen yapay malzemeyle birleştirildi',
      compositeWithTrainedAlgorithmicMedia: 'Üretken yapay zekâyla değiştirildi veya birleştirildi',
      humanEdits: 'Bir insan tarafından düzenlendi',
      minorHumanEdits: 'Bir insan tarafından hafifçe düzenlendi',
      algorithmicallyEnhanced: 'Bir algoritma tarafından değiştirildi',
      digitalCreation: 'Bir insan tarafından dijital araçlarla yapıldı',
      digitalArt: 'Bir insan tarafından dijital araçlarla yapıldı',
      softwareImage: 'Yazılımla yapıldı',
      dataDrivenMedia: 'Verilerden oluşturuldu',
      algorithmicMedia: 'Örneklerle eğitilmemiş bir algoritma tarafından yapıldı',
      trainedAlgorithmicMedia: 'Üretken yapay zekâyla yapıldı',
    },
    otherDigitalSource: (term) => `Kayıt türü: ${term}`,
    copyLink: 'Bu olayın bağlantısını kopyala',
    linkCopied: 'Bağlantı kopyalandı',
    linkByHand: 'Bu sayfanın kopyalama izni yok. Adresi buradan alın:',
    seeAlso: 'Bağlantılı olaylar',
    links: {
      'part-of': ['Parçası olduğu olay', 'Kapsadığı olay'],
      follows: ['Önceki olay', 'Sonraki olay'],
      causes: ['Yol açtığı olay', 'Nedeni'],
      'responds-to': ['Yanıt verdiği olay', 'Gelen yanıt'],
      corrects: ['Düzelttiği olay', 'Düzeltildiği yer'],
    },
  },
  filter: {
    filter: 'Filtrele',
    parts: { status: 'Kesinlik', actor: 'İlgili', place: 'Yer', source: 'Kaynak', tag: 'Konu' },
    words: 'Sözcükler',
    find: (part) => `“${part}” altında bul`,
    someValues: (shown, all) => `${shown} / ${all}`,
    noValues: 'Bu adda bir şey yok.',
    shown: (shown, all) => `${all} olaydan ${shown} tanesi gösteriliyor`,
    chosen: 'Seçilenler',
    remove: (part, value) => `Kaldır: ${part}, ${value}`,
    quoted: (text) => `“${text}”`,
    clear: 'Tümünü göster',
    lanes: 'Şeritler',
    laneKinds: {
      none: 'Yok',
      group: 'Dizi',
      actor: 'İlgili',
      place: 'Yer',
      status: 'Kesinlik',
      source: 'Kaynak',
    },
    without: {
      group: 'Dizisi olmayanlar',
      actor: 'Adı anılan yok',
      place: 'Yeri bilinmiyor',
      status: 'Kaynaksız',
      source: 'Kaynak yok',
    },
    moreLanes: (count) => `${count} tane daha`,
  },
  list: { goTo: 'Şuraya git', go: 'Git', period: (date, count) => `${date} (${count})` },
  media: {
    enlarge: 'Büyüt',
    pictures: (title) => `Görseller: ${title}`,
    described: 'Görselde ne var',
    captions: 'Altyazılar',
    openDocument: 'Belgeyi aç',
    openPage: 'Sayfayı aç',
    videoAt: (platform) => `${platform} üzerinde bir video`,
    postAt: (platform) => `${platform} üzerinde bir gönderi`,
    loadNotice: (host) =>
      `Henüz hiçbir şey yüklenmedi. İsterseniz ${host} üzerinden gelir; o site burada olduğunuzu öğrenir ve cihazınızda veri saklayabilir.`,
    load: (platform) => `${platform} üzerinden yükle`,
    openAt: (platform) => `${platform} üzerinde aç`,
  },
  paper: {
    selection: (shown, all) => `Bir seçki: ${all} olaydan ${shown} tanesi.`,
    status: 'Durum',
    words: 'Sözcükler',
    drawing:
      'Dolu: bütün bu süre boyunca sürdü. Soluk: bu süre içinde bir zaman oldu, başladı veya bitti. Çizgilerle bağlı: bu günlerden birinde. Silinen: bitişi bilinmiyor.',
    drawnCounts:
      'Aynı anda kaç olay olmuş olabilir. Yalnızca yılı bilinen bir olay bütün yıl boyunca sayılır.',
  },
  scrubber: {
    now: 'Bugün bilinenlerin tümü',
    slider: 'Bilgi günü',
    sources: (count, names) => many(count, { other: '# kaynak eklendi' }) + (names && `: ${names}`),
    event: (title, status) => `Yeni: “${title}”, ${status}`,
    status: (title, from, to) => `“${title}”: “${from}” iken “${to}” oldu`,
    correction: (title) => `Düzeltildi: “${title}”`,
    support: (title, total, independent) =>
      `“${title}”: artık lehte ${sources(total)}, ${independent} bağımsız`,
    more: (count) => `ve ${count} tane daha`,
    undated: (count) =>
      many(count, { other: '# kaynağın tarihi yok: ne zaman bilindiği saptanamıyor.' }),
    step: (step, count) => `Adım ${step} / ${count}`,
    previous: 'Önceki değişiklik',
    next: 'Sonraki değişiklik',
    play: 'Oynat',
    pause: 'Duraklat',
    clear: 'Bugüne dön',
    overview: 'Bir bakışta bütün zaman',
    window: 'Çizelgenin gösterdiği zaman aralığı',
    windowStart: 'Gösterilen aralığın başı',
    windowEnd: 'Gösterilen aralığın sonu',
  },
  story: {
    story: 'Anlatı, olay olay',
    steps: 'Anlatının adımları',
    opening: 'Giriş',
    begin: 'Başla',
    first: 'İlk olay',
    last: 'Son olay',
    events: 'Olaylar',
    previousTo: (where) => `Önceki: ${where}`,
    nextTo: (where) => `Sonraki: ${where}`,
    shown: (position, title) => `${position}: ${title}`,
  },
};
