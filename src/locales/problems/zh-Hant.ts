import { plural } from '../plural.js';
import { originalIn } from '../reasons/original-in.js';
import { reasons } from '../reasons/zh-Hant.js';
import { withReasons } from '../reasons/with-reasons.js';
import type { ProblemTerms } from './terms.js';

const many = plural('zh-Hant');

/** Chinese, in traditional characters, as Taiwan writes it. */
export const terms: ProblemTerms = {
  language: 'zh-Hant',
  heading: (count) => many(count, { other: '資料中有#處需要修正' }),
  failedHeading: '時間軸載入失敗',
  retry: '重試',

  timeline: '時間軸',
  kinds: {
    events: '事件',
    sources: '來源',
    groups: '分組',
    eras: '時期',
    corrections: '更正',
  },
  originals: { row: '行', line: '行', entry: '條目', date: '日期' },
  original: originalIn,
  numbered: (kind, number) => `${kind}${number}`,
  named: (item, name) => `${item}「${name}」`,
  place: (item, field) => `${item}，${field}`,
  entry: (number, list) => `${list}第${number}項`,
  within: (inner, outer) => `${outer}中的${inner}`,

  attribute: (name) => `屬性${name}`,
  property: (name) => `特性${name}`,
  script: '內嵌指令碼',
  file: (address) => (address ? `檔案${address}` : '檔案'),
  line: (number, address) => `檔案${address}第${number}行`,

  whole: () => '缺了它，整項都被略去。',
  expected: {
    string: '帶引號的文字',
    number: '不帶引號的數字',
    boolean: '不帶引號的 true 或 false',
    Array: '方括號中的清單',
    Object: '大括號中的物件',
    date: '帶引號的 EDTF 日期，例如 "2023" 或 "2023-05"',
    oneOf: (values) => `以下值之一：${values}`,
    atLeast: (number) => `不小於${number}的數字`,
    atMost: (number) => `不大於${number}的數字`,
    suchAs: (what, example) => `${what}，例如 ${example}`,
  },
  overstated: {
    uncited: '沒有註明任何來源',
    unsupported: '所註明的來源都不支持這一說法',
    'party-support': '只有當事方支持這一說法',
    'party-evidence': '所有支持都出自當事方',
  },
  jsonFault: (_, place) => (place ? `第${place.line}行第${place.column}個字元` : ''),
  throws: '讀取時出錯',
  notLoaded: (address, status) =>
    status
      ? `時間軸載入失敗：${address} 回應 ${status}。請檢查 "src" 中的網址。`
      : `時間軸載入失敗：無法連線至 ${address}。請檢查網址和網路連線，並確認伺服器允許本頁讀取該檔案（CORS）。`,
  notWhole: '時間軸無法顯示：有一部分指令碼未能載入。請檢查網路連線，然後重新載入頁面。',
  archive: {
    unreachable: (host) => `無法連線至 ${host} 上的事件庫。請稍後再試。`,
    refused: (host) => `${host} 上的事件庫拒絕了要求。`,
    'broken-contract': (host) => `${host} 上的事件庫未依事件庫應有的方式回應。`,
  },
  notAnswered: (message) => `事件庫沒有回應：${message}`,
  dates: {
    empty: '日期為空',
    'not-edtf': '`{input}` 不是 EDTF 日期',
    ambiguous: '`{input}` 有歧義',
    unpadded: '`{input}` 缺少前置零',
    words: '`{input}` 是用文字寫的，不是 EDTF',
    'negative-zero': '`{input}` 中的年份不存在：0 年不帶符號，即西元前 1 年',
    'month-range': '`{input}` 中的月份 {month} 不存在：月份為 01 到 12',
    'day-range': '`{input}` 中的日子不存在：{month}有 {days} 天',
    'time-range': '`{input}` 中的時刻不存在：時刻為 00:00:00 到 23:59:59',
    'offset-range': '`{input}` 中的 UTC 時差不存在：時差為 -12:00 到 +14:00',
    never: '`{input}` 是那些年份裡都沒有的日子',
    'too-large': '`{input}` 中的年份太大，無法計算',
    reversed: '`{input}` 的結束早於開始',
    'no-date': '`{input}` 中沒有任何日期',
    'too-long': '日期 `{input}` 太長',
    'time-zone': '`{zone}`（`{input}` 的時區）不是 IANA 時區',
    write: '請寫 {dates}',
    example: '請寫已知的部分，例如 2024、2024-03、2024-03-05 或 2024-03-05T14:30Z',
    told: '{what}。',
    mended: '{what}；{mend}。',
  },

  sentences: withReasons(reasons, {
    'not-a-timeline': ({ value }) =>
      `時間軸是 ${value}，不是物件。請給出帶有 "events" 清單的物件。`,
    'not-json': ({ item, hint }) =>
      `${item}不是有效的 JSON${hint && `（${hint}）`}。請檢查引號、逗號和括號，或用 JSON.stringify 產生文字。`,
    unreadable: ({ item, hint }) => `${item}無法讀取（${hint}）。請給出 JSON 能夠容納的普通資料。`,
    missing: ({ holder, name }) => `${holder}：缺少 ${name}，因此已略去。請補上。`,
    empty: ({ at }) => `${at}：為空，已略去。請填寫。`,
    'wrong-type': ({ at, value, hint }) => `${at}：${value} 已略去。請寫${hint}。`,
    'not-allowed': ({ at, value, hint }) => `${at}：${value} 不是已知的值，已略去。請寫${hint}。`,
    'out-of-range': ({ at, value, hint }) => `${at}：${value} 已略去。請寫${hint}。`,
    url: ({ at, value }) =>
      `${at}：${value} 不是網址，已略去。請寫以 https:// 或 http:// 開頭的網址，或相對於本頁的網址。`,
    language: ({ at, value }) =>
      `${at}：${value} 不是語言代碼，已略去。請寫 BCP 47 代碼，例如 "da" 或 "en-GB"。`,
    'time-zone': ({ at, value }) =>
      `${at}：${value} 不是時區，已略去。請寫 IANA 名稱，例如 "Europe/Copenhagen"。`,
    'field-name': ({ at }) => `${at}：欄位不能用這個名稱，已略去。請換一個名稱。`,
    date: ({ at, hint }) => `${at}：已略去。${hint}`,
    'date-of-event': ({ item, hint }) => `${item}：已略去。${hint}`,
    'beyond-chart': ({ item, value }) =>
      `${item}：${value} 超出圖表可顯示的年份（西元前 271821 年至西元 275760 年）。該事件在清單中位置如常，但不在圖表中。`,
    'no-length': ({ item, value }) =>
      `${item}：${value} 既無開始也無結束，無從繪製，已略去。請寫一段時間，例如 "1939/1945"。`,
    'duplicate-id': ({ item, value, hint }) =>
      `${item}：識別碼 ${value} 已被佔用，因此這裡改為 ${hint}。請給每一項各自的識別碼。`,
    'same-group': ({ item, value }) =>
      `${item}：識別碼 ${value} 已屬於另一分組，因此這一分組已略去。請給每個分組各自的識別碼。`,
    'other-source': ({ item, name, value, hint }) =>
      `${item}：來源 ${hint} 的 ${name} 已有不同的值；${value} 已略去。請只寫在一處，即 "sources" 中。`,
    'unknown-source': ({ item, value }) =>
      `${item}：${value} 不在 "sources" 中，因此以此名列為來源。請新增具有該識別碼的來源。`,
    'unknown-event': ({ item, value }) =>
      `${item}：指向 ${value} 的連結已略去，因為這裡沒有這個事件。請寫某個事件的識別碼。`,
    'unknown-group': ({ item, value }) =>
      `${item}：分組 ${value} 不在 "groups" 中，因此以此名單列一行。請新增具有該識別碼的分組。`,
    'status-contradicted': ({ item, value, hint }) =>
      `${item}：狀態為 ${value}，但 "statusHistory" 以 ${hint} 結尾。請新增一項，說明自何時起狀態為 ${value}。`,
    'status-overstated': ({ item, value, hint }) =>
      `${item}：狀態為 ${value}，但${hint}。請寫來源足以支持的狀態，或補充其依據。`,
    'digital-source-type': ({ at, value }) =>
      `${at}：${value} 不在 IPTC 詞彙表中，照原樣顯示。請寫 http://cv.iptc.org/newscodes/digitalsourcetype/ 中的詞，例如 "digitalCapture" 或 "trainedAlgorithmicMedia"。`,
    'circular-links': ({ item, hint }) =>
      `${item}：連結繞回了起點（${hint}），因此這些事件沒有先後。請去掉其中一個連結。`,
    'circular-origin': ({ item, hint }) =>
      `${item}："origin" 繞回了起點（${hint}），因此真正的出處不明。請寫明資訊實際出自誰。`,
    'wrong-format': ({ item, value }) => `${item}：${value} 不是預期的格式。`,
    'taken-as': ({ at, value }) => `${at}：${value} 只能大致讀取。請核對是否正確。`,
    'not-taken': ({ at, value }) => `${at}：${value} 無法採用，已略去。`,
    'no-events': () => '時間軸沒有可顯示的事件。請給出 "events" 清單。',
  }),
};
