import type { ReasonTerms } from './terms.js';

/** Turkish. */
export const reasons: ReasonTerms = {
  told: '{at}: {value}. {reason}',
  after: '{sentence} {reason}',

  'unknown-format': 'Bu biçim burada bilinmiyor.',
  'other-format': 'Bu, {detail} değil.',
  'no-columns':
    'Bir tabloda tarih için bir sütun, başlık için bir sütun olmalı. Bunda şunlar var: {detail}.',
  'no-address': 'Arşivlenen adresi yazın.',
  'no-archive': 'Arşiv kopyası yok.',
  'archived-before': 'Kaynağın zaten başka bir arşiv kopyası var: {detail}. O kalıyor.',
  'no-time': 'Bu bir zaman değil; yazıldığı gibi saklandı.',
  syntax: 'Bu, {detail} kurallarına göre yazılmamış.',
  'month-number': '1 ile 12 arasında bir sayı yazın.',
  'not-object': 'Süslü ayraç içinde bir nesne verin.',
  'date-gap': 'Öncesindeki daha büyük birim eksik; tarih bundan önce bitiyor.',
  'date-digits': 'Bu bir sayı değil; tarih bundan önce bitiyor.',
  'date-range': 'Burada öyle bir sayı yok; tarih bundan önce bitiyor.',
  'long-year': 'Bu kadar uzun bir yıl tek başına durur; tarih bundan önce bitiyor.',
  'not-event': 'Zaman çizelgesinde yalnızca olayların ve notların yeri var.',
  'unknown-zone': 'Saat dilimi bilinmiyor; saat yerel saat sayıldı.',
  'no-end': 'Bu bitiş başlangıca uymuyor; olayın bitişi yok.',
  recurs: 'Bu yineleniyor; yalnızca ilki alındı.',
  cancelled: 'İptal edildi; bunu "cancelled" konusu söylüyor.',
  tentative: 'Kesinleşmemişti; bunu "tentative" konusu söylüyor.',
  'unclear-review':
    'İncelemenin savı destekleyip desteklemediği anlaşılmıyor; bu yüzden kaynak gösterilmedi.',
  'no-record': 'Her kaydı "TY  - " ile başlatın.',
  'vague-end': 'İki tarih arasında kalan bir bitiş yaklaşık sayıldı.',
  'month-first': 'Tarih, timemap’in yaptığı gibi ay, gün, yıl olarak okundu.',
  'title-picture':
    'Zaman çizelgesinin kendi resmi olmaz. Resim "extra" içinde saklandı ve gösterilmiyor.',
  'no-title': 'Bir olayın başlığı olmalı. Bunun adı şimdi {detail}.',
  'others-unnamed': 'Adı verilmeyen diğerleri dışarıda bırakıldı.',
  'long-line': 'Satır çok uzun; sonu okunmaz.',
  'other-file': 'Bu başka bir dosya. O dosyayı açın.',
  'second-timeline':
    'Bir sayfanın yalnızca ilk zaman çizelgesi okunur. Bunu ayrı bir dosyaya koyun.',
};
