import { plural } from './plural.js';
import type { Terms } from './terms.js';

const many = plural('tr');
const events = (count: number) => many(count, { other: '# olay' });

/** Turkish. */
export const tr: Terms = {
  timeline: 'Zaman çizelgesi',
  loading: 'Zaman çizelgesi yükleniyor',
  loadingPercent: (percent) => `Zaman çizelgesi yükleniyor: ${percent}`,
  empty: 'Henüz gösterilecek olay yok.',

  view: 'Görünüm',
  viewChart: 'Çizelge',
  viewList: 'Liste',
  viewStory: 'Anlatı',
  listLong: (count) =>
    `${count} olay. Tarayıcınızın araması yalnızca okuduğunuz yerin yakınındakileri bulur.`,
  listRest: (count) => `Diğer ${count} olay burada gösterilmiyor.`,
  undated: 'Yılı bilinmiyor',
  chartLabel: 'Olayların zaman çizelgesi',
  chartKeys: 'Çizelgede kullanılan tuşlar',
  chartLoading: 'Çizelge çiziliyor',
  chartHint: 'Kaydırmak için sürükleyin; Ctrl ve tekerlekle ya da iki parmakla yakınlaştırın',
  chartWithout: (count) =>
    `${events(count)} çizelgenin gösterebildiği yılların dışında; listeye bakın.`,
  zoomIn: 'Yakınlaştır',
  zoomOut: 'Uzaklaştır',
  zoomFit: 'Tümünü göster',

  legend: 'Bilgi ne kadar kesin?',
  dateMarks: 'Tarihler nasıl gösteriliyor?',
  markPoint: 'bilinen bir günde',
  markWithin: 'bu süre içinde bir zaman',
  markOneOf: 'bu günlerden birinde',
  markOpen: 'bitişi bilinmiyor',

  events,
  filterStatus: 'Yalnızca şu durumdaki bilgileri göster',
  filter: 'Filtrele',
  filterNone: 'Bu seçime uyan olay yok.',

  asOf: 'Ne zaman ne biliniyordu',
  asOfDate: (date) => `${date} itibarıyla bilinenler`,
  asOfNothing: 'Tarihi olan hiçbir şey henüz bilinmiyordu.',
  asOfNew: 'Yeni',
  asOfChanged: 'Değişti',

  statusUnsourced: 'Kaynaksız',
  statusUnverified: 'Teyit edilmedi',
  statusClaimed: 'İddia edildi',
  statusReported: 'Bildirildi',
  statusConfirmed: 'Doğrulandı',
  statusDisputed: 'Tartışmalı',
  statusDenied: 'Yalanlandı',
  statusRetracted: 'Geri çekildi',

  stanceReports: 'Bildiriyor',
  stanceSupports: 'Destekliyor',
  stanceDisputes: 'Karşı çıkıyor',
  stanceDenies: 'Yalanlıyor',

  noSources: 'Kaynak gösterilmemiş.',
  partyLong: 'Konunun tarafı',
  sources: 'Kaynaklar',
  sourceNumber: (number, title) => `${number}. kaynak: ${title}`,
  moreSources: (count) => `ve ${count} tane daha`,

  place: 'Yer',
  actors: (count) => (count === 1 ? 'İlgili kişi veya kurum' : 'İlgililer'),
  tags: 'Konular',
  group: 'Dizi',

  previous: 'Önceki',
  next: 'Sonraki',
  close: 'Kapat',
  position: (index, count) => `${index} / ${count}`,

  updated: (date) => `Güncelleme: ${date}`,
  license: 'Lisans',
};
