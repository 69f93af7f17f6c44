import { plural } from './plural.js';
import type { Terms } from './terms.js';

const many = plural('zh-Hant');
const events = (count: number) => many(count, { other: '#個事件' });

/** Chinese, in traditional characters, as Taiwan writes it. */
export const zhHant: Terms = {
  timeline: '時間軸',
  loading: '正在載入時間軸',
  loadingPercent: (percent) => `正在載入時間軸：${percent}`,
  empty: '尚無事件。',

  view: '顯示方式',
  viewChart: '圖表',
  viewList: '清單',
  viewStory: '敘事',
  listLong: (count) => `共${count}個事件。瀏覽器內建的搜尋只能找到目前閱讀位置附近的事件。`,
  listRest: (count) => `其餘${count}個事件未在此顯示。`,
  undated: '年份不詳',
  chartLabel: '時間軸圖表',
  chartKeys: '圖表按鍵',
  chartLoading: '正在繪製圖表',
  chartHint: '拖曳可移動；按住 Ctrl 並捲動滾輪，或以雙指開合，可縮放',
  chartWithout: (count) => `${events(count)}超出圖表可顯示的年份，請見清單。`,
  zoomIn: '放大',
  zoomOut: '縮小',
  zoomFit: '顯示全部',

  legend: '各說法的可信程度',
  dateMarks: '日期的畫法',
  markPoint: '日期確定',
  markWithin: '在此期間某時',
  markOneOf: '在這些日子中的某一天',
  markOpen: '結束時間不詳',

  events,
  filterStatus: '只顯示以下狀態的說法',
  filter: '篩選',
  filterNone: '沒有符合條件的事件。',

  asOf: '何時知道了什麼',
  asOfDate: (date) => `截至${date}所知`,
  asOfNothing: '當時尚無任何標明日期的資訊。',
  asOfNew: '新增',
  asOfChanged: '有變化',

  statusUnsourced: '無來源',
  statusUnverified: '未經查證',
  statusClaimed: '據稱',
  statusReported: '據報導',
  statusConfirmed: '已證實',
  statusDisputed: '有爭議',
  statusDenied: '已否認',
  statusRetracted: '已撤回',

  stanceReports: '報導此事',
  stanceSupports: '佐證此事',
  stanceDisputes: '質疑此事',
  stanceDenies: '否認此事',

  noSources: '未註明來源。',
  partyLong: '當事方',
  sources: '來源',
  sourceNumber: (number, title) => `來源${number}：${title}`,
  moreSources: (count) => `另有${count}項`,

  place: '地點',
  actors: () => '相關方',
  tags: '主題',
  group: '線索',

  previous: '上一個',
  next: '下一個',
  close: '關閉',
  position: (index, count) => `第${index}個，共${count}個`,

  updated: (date) => `更新於${date}`,
  license: '授權條款',
};
