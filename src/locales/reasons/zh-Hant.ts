import type { ReasonTerms } from './terms.js';

/** Chinese in traditional characters. */
export const reasons: ReasonTerms = {
  told: '{at}：{value}。{reason}',
  after: '{sentence}{reason}',

  'unknown-format': '這裡不支援這種格式。',
  'other-format': '這不是 {detail}。',
  'no-columns': '表格需要有日期欄和標題欄。此表的欄為 {detail}。',
  'no-address': '請寫出被存檔的網址。',
  'no-archive': '沒有存檔副本。',
  'archived-before': '該來源已有另一份存檔副本 {detail}，予以保留。',
  'no-time': '這不是時間，按原樣保留。',
  syntax: '寫法不符合 {detail} 的規則。',
  'month-number': '請寫 1 到 12 之間的數字。',
  'not-object': '請給出大括號中的物件。',
  'date-gap': '前面缺少更大的單位，因此日期到此為止。',
  'date-digits': '這不是數字，因此日期到此為止。',
  'date-range': '這裡沒有這個數，因此日期到此為止。',
  'long-year': '這麼長的年份只能單獨書寫，因此日期到此為止。',
  'not-event': '時間軸上只能放事件和筆記。',
  'unknown-zone': '時區不明，因此按當地時間讀取。',
  'no-end': '這個結束與開始不符，因此該事件沒有結束。',
  recurs: '這是重複事件，只取第一次。',
  cancelled: '已取消，以主題 "cancelled" 標明。',
  tentative: '尚未確定，以主題 "tentative" 標明。',
  'unclear-review': '看不出查核是支持還是反對該說法，因此未加引用。',
  'no-record': '每筆紀錄請以 "TY  - " 開頭。',
  'vague-end': '介於兩個日期之間的結束按約數處理。',
  'month-first': '日期按月、日、年讀取，與 timemap 一致。',
  'title-picture': '時間軸本身沒有圖片。它保存在 "extra" 中，不顯示。',
  'no-title': '事件需要標題。現在的標題為 {detail}。',
};
