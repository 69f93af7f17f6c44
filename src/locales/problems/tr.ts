import { plural } from '../plural.js';
import { originalIn } from '../reasons/original-in.js';
import { reasons } from '../reasons/tr.js';
import { withReasons } from '../reasons/with-reasons.js';
import type { ProblemTerms } from './terms.js';

const many = plural('tr');

/** Turkish. */
export const terms: ProblemTerms = {
  language: 'tr',
  heading: (count) => many(count, { other: 'Verilerde düzeltilmesi gereken # nokta var' }),
  failedHeading: 'Zaman çizelgesi yüklenemedi',
  retry: 'Yeniden dene',

  timeline: 'Zaman çizelgesi',
  kinds: {
    events: 'Olay',
    sources: 'Kaynak',
    groups: 'Grup',
    eras: 'Dönem',
    corrections: 'Düzeltme',
  },
  originals: { row: 'satır', line: 'satır', entry: 'kayıt', date: 'tarih' },
  original: originalIn,
  numbered: (kind, number) => `${number}. ${kind}`,
  named: (item, name) => `${item} “${name}”`,
  place: (item, field) => `${item}, ${field}`,
  entry: (number, list) => `${list} içindeki ${number}. öğe`,
  within: (inner, outer) => `${outer} içindeki ${inner}`,

  attribute: (name) => `${name} özniteliği`,
  property: (name) => `${name} özelliği`,
  script: 'Gömülü betik',
  file: (address) => (address ? `Dosya ${address}` : 'Dosya'),
  line: (number, address) => `${address} dosyasının ${number}. satırı`,

  whole: () => 'O olmadan bütünü dışarıda kalır.',
  expected: {
    string: 'tırnak içinde bir metin',
    number: 'tırnaksız bir sayı',
    boolean: 'tırnaksız true ya da false',
    Array: 'köşeli ayraç içinde bir liste',
    Object: 'süslü ayraç içinde bir nesne',
    date: 'tırnak içinde bir EDTF tarihi (örneğin "2023" ya da "2023-05")',
    oneOf: (values) => `şu değerlerden birini: ${values}`,
    atLeast: (number) => `${number} ya da daha büyük bir sayı`,
    atMost: (number) => `${number} ya da daha küçük bir sayı`,
    suchAs: (what, example) => `${what} (örneğin ${example})`,
  },
  overstated: {
    uncited: 'hiç kaynak gösterilmiyor',
    unsupported: 'gösterilen kaynakların hiçbiri bunu desteklemiyor',
    'party-support': 'bunu yalnızca konunun tarafları destekliyor',
    'party-evidence': 'bunu destekleyen her şey konunun taraflarından geliyor',
  },
  jsonFault: (_, place) => (place ? `${place.line}. satır, ${place.column}. karakter` : ''),
  throws: 'okunurken hata veriyor',
  notLoaded: (address, status) =>
    status
      ? `Zaman çizelgesi yüklenemedi: ${address} adresinden ${status} yanıtı geldi. "src" içindeki adresi denetleyin.`
      : `Zaman çizelgesi yüklenemedi: ${address} adresine ulaşılamıyor. Adresi, bağlantıyı ve sunucunun bu sayfaya dosyayı okuma izni verip vermediğini (CORS) denetleyin.`,
  notWhole:
    'Zaman çizelgesi gösterilemedi: betiğinin bir bölümü yüklenemedi. Bağlantıyı denetleyip sayfayı yenileyin.',
  archive: {
    unreachable: (host) => `${host} üzerindeki arşive ulaşılamıyor. Biraz sonra yeniden deneyin.`,
    refused: (host) => `${host} üzerindeki arşiv isteği geri çevirdi.`,
    'broken-contract': (host) =>
      `${host} üzerindeki arşiv, bir olay arşivinin yanıt vermesi gerektiği gibi yanıt vermiyor.`,
  },
  notAnswered: (message) => `Arşiv yanıt vermiyor: ${message}`,
  dates: {
    empty: 'Tarih boş',
    'not-edtf': '`{input}` bir EDTF tarihi değil',
    ambiguous: '`{input}` birden çok biçimde anlaşılabilir',
    unpadded: '`{input}` tarihinde baştaki sıfırlar eksik',
    words: '`{input}` EDTF ile değil, sözcüklerle yazılmış',
    'negative-zero':
      '`{input}` var olmayan bir yıl içeriyor: 0 yılının işareti yoktur ve MÖ 1 demektir',
    'month-range': '`{input}` içindeki {month} ayı yok: aylar 01 ile 12 arasındadır',
    'day-range': '`{input}` içindeki gün yok: {month} {days} gün çeker',
    'time-range': '`{input}` içindeki saat yok: saatler 00:00:00 ile 23:59:59 arasındadır',
    'offset-range': '`{input}` içindeki UTC farkı yok: farklar -12:00 ile +14:00 arasındadır',
    never: '`{input}` o yılların hiçbirinde bulunmayan bir gün',
    'too-large': '`{input}` hesaplanamayacak kadar büyük bir yıl içeriyor',
    reversed: '`{input}` başlamadan bitiyor',
    'no-date': '`{input}` hiçbir tarih içermiyor',
    'too-long': '`{input}` tarihi çok uzun',
    'time-zone': '`{zone}`, `{input}` için verilen saat dilimi, bir IANA saat dilimi değil',
    write: '{dates} yazın',
    example: 'bilineni yazın, örneğin 2024, 2024-03, 2024-03-05 ya da 2024-03-05T14:30Z',
    told: '{what}.',
    mended: '{what}; {mend}.',
  },

  sentences: withReasons(reasons, {
    'not-a-timeline': ({ value }) =>
      `Zaman çizelgesi bir nesne değil, ${value}. "events" listesi olan bir nesne verin.`,
    'not-json': ({ item, hint }) =>
      `${item} geçerli JSON değil${hint && ` (${hint})`}. Tırnakları, virgülleri ve ayraçları denetleyin ya da metni JSON.stringify ile yazın.`,
    unreadable: ({ item, hint }) =>
      `${item} okunamıyor (${hint}). JSON’un tutabileceği sade veriler verin.`,
    missing: ({ holder, name }) =>
      `${holder}: ${name} eksik, bu yüzden dışarıda bırakıldı. Onu ekleyin.`,
    empty: ({ at }) => `${at}: boş, bu yüzden dışarıda bırakıldı. Doldurun.`,
    'wrong-type': ({ at, value, hint }) =>
      `${at}: ${value} dışarıda bırakıldı. Yazılması gereken: ${hint}.`,
    'not-allowed': ({ at, value, hint }) =>
      `${at}: ${value} bilinen bir değer değil ve dışarıda bırakıldı. Yazılması gereken: ${hint}.`,
    'out-of-range': ({ at, value, hint }) =>
      `${at}: ${value} dışarıda bırakıldı. Yazılması gereken: ${hint}.`,
    url: ({ at, value }) =>
      `${at}: ${value} bir web adresi değil ve dışarıda bırakıldı. https:// ya da http:// ile başlayan veya sayfaya göreli bir adres yazın.`,
    language: ({ at, value }) =>
      `${at}: ${value} bir dil kodu değil ve dışarıda bırakıldı. BCP 47’ye uygun bir kod yazın, örneğin "da" ya da "en-GB".`,
    'time-zone': ({ at, value }) =>
      `${at}: ${value} bir saat dilimi değil ve dışarıda bırakıldı. Bir IANA adı yazın, örneğin "Europe/Copenhagen".`,
    'field-name': ({ at }) =>
      `${at}: bir alanın adı böyle olamaz, bu yüzden dışarıda bırakıldı. Ona başka bir ad verin.`,
    date: ({ at, hint }) => `${at}: dışarıda bırakıldı. ${hint}`,
    'date-of-event': ({ item, hint }) => `${item}: dışarıda bırakıldı. ${hint}`,
    'beyond-chart': ({ item, value }) =>
      `${item}: ${value}, çizelgenin gösterebildiği yılların dışında (MÖ 271821 – MS 275760). Olay listede kendi yerinde, ama çizelgede değil.`,
    'no-length': ({ item, value }) =>
      `${item}: ${value} için çizilecek ne bir başlangıç ne bir bitiş var, bu yüzden dışarıda bırakıldı. Bir aralık yazın, örneğin "1939/1945".`,
    'duplicate-id': ({ item, value, hint }) =>
      `${item}: ${value} kimliği zaten kullanılıyor, bu yüzden buradaki ${hint} oldu. Her birine kendi kimliğini verin.`,
    'same-group': ({ item, value }) =>
      `${item}: ${value} kimliği zaten başka bir grubun, bu yüzden bu grup dışarıda bırakıldı. Her gruba kendi kimliğini verin.`,
    'other-source': ({ item, name, value, hint }) =>
      `${item}: ${hint} kaynağının ${name} alanında zaten başka bir değer var; ${value} dışarıda bırakıldı. Onu tek bir yerde, "sources" içinde yazın.`,
    'unknown-source': ({ item, value }) =>
      `${item}: ${value} "sources" içinde yok, bu yüzden o adla bir kaynak olarak gösteriliyor. O kimlikle bir kaynak ekleyin.`,
    'unknown-event': ({ item, value }) =>
      `${item}: ${value} bağlantısı dışarıda bırakıldı, çünkü burada öyle bir olay yok. Bir olayın kimliğini yazın.`,
    'unknown-group': ({ item, value }) =>
      `${item}: ${value} grubu "groups" içinde yok, bu yüzden o adla bir şerit alıyor. O kimlikle bir grup ekleyin.`,
    'status-contradicted': ({ item, value, hint }) =>
      `${item}: durumu ${value}, ama "statusHistory" ${hint} ile bitiyor. Durumun ne zamandan beri ${value} olduğunu söyleyen bir öğe ekleyin.`,
    'status-overstated': ({ item, value, hint }) =>
      `${item}: durumu ${value}, oysa ${hint}. Kaynakların taşıyabileceği bir durum yazın ya da neye dayandığını ekleyin.`,
    'digital-source-type': ({ at, value }) =>
      `${at}: ${value} IPTC sözlüğünde yok ve olduğu gibi gösteriliyor. http://cv.iptc.org/newscodes/digitalsourcetype/ sözlüğünden bir terim yazın, örneğin "digitalCapture" ya da "trainedAlgorithmicMedia".`,
    'circular-links': ({ item, hint }) =>
      `${item}: bağlantılar başa dönüyor (${hint}), bu yüzden bu olayların hiçbiri ilk değil. Bağlantılardan birini çıkarın.`,
    'circular-origin': ({ item, hint }) =>
      `${item}: "origin" başa dönüyor (${hint}), bu yüzden gerçek köken bilinmiyor. Bilginin gerçekte kimden geldiğini yazın.`,
    'wrong-format': ({ item, value }) => `${item}: ${value} beklenen biçimde değil.`,
    'taken-as': ({ at, value }) =>
      `${at}: ${value} ancak yaklaşık olarak alınabildi. Doğru olup olmadığını denetleyin.`,
    'not-taken': ({ at, value }) => `${at}: ${value} kullanılamadı ve dışarıda bırakıldı.`,
    'no-events': () => 'Zaman çizelgesinde gösterilecek olay yok. Bir "events" listesi verin.',
  }),
};
