import { plural } from '../plural.js';
import { originalIn } from '../reasons/original-in.js';
import { reasons } from '../reasons/zh.js';
import { withReasons } from '../reasons/with-reasons.js';
import type { ProblemTerms } from './terms.js';

const many = plural('zh');

/** Chinese, in simplified characters. */
export const terms: ProblemTerms = {
  language: 'zh',
  heading: (count) => many(count, { other: '数据中有#处需要修正' }),
  failedHeading: '时间线加载失败',
  retry: '重试',

  timeline: '时间线',
  kinds: {
    events: '事件',
    sources: '来源',
    groups: '分组',
    eras: '时期',
    corrections: '更正',
  },
  originals: { row: '行', line: '行', entry: '条目', date: '日期' },
  original: originalIn,
  numbered: (kind, number) => `${kind}${number}`,
  named: (item, name) => `${item}“${name}”`,
  place: (item, field) => `${item}，${field}`,
  entry: (number, list) => `${list}第${number}项`,
  within: (inner, outer) => `${outer}中的${inner}`,

  attribute: (name) => `属性${name}`,
  property: (name) => `特性${name}`,
  script: '内嵌脚本',
  file: (address) => (address ? `文件${address}` : '文件'),
  line: (number, address) => `文件${address}第${number}行`,

  whole: () => '缺了它，整项都被略去。',
  expected: {
    string: '带引号的文本',
    number: '不带引号的数字',
    boolean: '不带引号的 true 或 false',
    Array: '方括号中的列表',
    Object: '花括号中的对象',
    date: '带引号的 EDTF 日期，例如 "2023" 或 "2023-05"',
    oneOf: (values) => `以下值之一：${values}`,
    atLeast: (number) => `不小于${number}的数字`,
    atMost: (number) => `不大于${number}的数字`,
    suchAs: (what, example) => `${what}，例如 ${example}`,
  },
  overstated: {
    uncited: '没有注明任何来源',
    unsupported: '所注明的来源都不支持这一说法',
    'party-support': '只有当事方支持这一说法',
    'party-evidence': '所有支持都出自当事方',
  },
  jsonFault: (_, place) => (place ? `第${place.line}行第${place.column}个字符` : ''),
  throws: '读取时出错',
  notLoaded: (address, status) =>
    status
      ? `时间线加载失败：${address} 返回 ${status}。请检查 "src" 中的地址。`
      : `时间线加载失败：无法访问 ${address}。请检查地址和网络连接，并确认服务器允许本页读取该文件（CORS）。`,
  notWhole: '时间线无法显示：脚本的一部分未能加载。请检查网络连接，然后重新加载页面。',
  archive: {
    unreachable: (host) => `无法访问 ${host} 上的档案。请稍后再试。`,
    refused: (host) => `${host} 上的档案拒绝了请求。`,
    'broken-contract': (host) => `${host} 上的档案没有按事件档案应有的方式作答。`,
  },
  notAnswered: (message) => `档案没有作答：${message}`,
  dates: {
    empty: '日期为空',
    'not-edtf': '`{input}` 不是 EDTF 日期',
    ambiguous: '`{input}` 有歧义',
    unpadded: '`{input}` 缺少前导零',
    words: '`{input}` 是用文字写的，不是 EDTF',
    'negative-zero': '`{input}` 中的年份不存在：0 年不带符号，即公元前 1 年',
    'month-range': '`{input}` 中的月份 {month} 不存在：月份为 01 到 12',
    'day-range': '`{input}` 中的日子不存在：{month}有 {days} 天',
    'time-range': '`{input}` 中的时刻不存在：时刻为 00:00:00 到 23:59:59',
    'offset-range': '`{input}` 中的 UTC 时差不存在：时差为 -12:00 到 +14:00',
    never: '`{input}` 是那些年份里都没有的日子',
    'too-large': '`{input}` 中的年份太大，无法计算',
    reversed: '`{input}` 的结束早于开始',
    'no-date': '`{input}` 中没有任何日期',
    'too-long': '日期 `{input}` 太长',
    'time-zone': '`{zone}`（`{input}` 的时区）不是 IANA 时区',
    write: '请写 {dates}',
    example: '请写已知的部分，例如 2024、2024-03、2024-03-05 或 2024-03-05T14:30Z',
    told: '{what}。',
    mended: '{what}；{mend}。',
  },

  sentences: withReasons(reasons, {
    'not-a-timeline': ({ value }) =>
      `时间线是 ${value}，不是对象。请给出带有 "events" 列表的对象。`,
    'not-json': ({ item, hint }) =>
      `${item}不是有效的 JSON${hint && `（${hint}）`}。请检查引号、逗号和括号，或用 JSON.stringify 写出文本。`,
    unreadable: ({ item, hint }) => `${item}无法读取（${hint}）。请给出 JSON 能够容纳的普通数据。`,
    missing: ({ holder, name }) => `${holder}：缺少 ${name}，因此已略去。请补上。`,
    empty: ({ at }) => `${at}：为空，已略去。请填写。`,
    'wrong-type': ({ at, value, hint }) => `${at}：${value} 已略去。请写${hint}。`,
    'not-allowed': ({ at, value, hint }) => `${at}：${value} 不是已知的值，已略去。请写${hint}。`,
    'out-of-range': ({ at, value, hint }) => `${at}：${value} 已略去。请写${hint}。`,
    url: ({ at, value }) =>
      `${at}：${value} 不是网址，已略去。请写以 https:// 或 http:// 开头的网址，或相对于本页的网址。`,
    language: ({ at, value }) =>
      `${at}：${value} 不是语言代码，已略去。请写 BCP 47 代码，例如 "da" 或 "en-GB"。`,
    'time-zone': ({ at, value }) =>
      `${at}：${value} 不是时区，已略去。请写 IANA 名称，例如 "Europe/Copenhagen"。`,
    'field-name': ({ at }) => `${at}：字段不能用这个名称，已略去。请换一个名称。`,
    date: ({ at, hint }) => `${at}：已略去。${hint}`,
    'date-of-event': ({ item, hint }) => `${item}：已略去。${hint}`,
    'beyond-chart': ({ item, value }) =>
      `${item}：${value} 超出图表可显示的年份（公元前 271821 年至公元 275760 年）。该事件在列表中位置如常，但不在图表中。`,
    'no-length': ({ item, value }) =>
      `${item}：${value} 既无开始也无结束，无从绘制，已略去。请写一段时间，例如 "1939/1945"。`,
    'duplicate-id': ({ item, value, hint }) =>
      `${item}：标识 ${value} 已被占用，因此这里改为 ${hint}。请给每一项各自的标识。`,
    'same-group': ({ item, value }) =>
      `${item}：标识 ${value} 已属于另一分组，因此这一分组已略去。请给每个分组各自的标识。`,
    'other-source': ({ item, name, value, hint }) =>
      `${item}：来源 ${hint} 的 ${name} 已有不同的值；${value} 已略去。请只写在一处，即 "sources" 中。`,
    'unknown-source': ({ item, value }) =>
      `${item}：${value} 不在 "sources" 中，因此以此名列为来源。请添加具有该标识的来源。`,
    'unknown-event': ({ item, value }) =>
      `${item}：指向 ${value} 的链接已略去，因为这里没有这个事件。请写某个事件的标识。`,
    'unknown-group': ({ item, value }) =>
      `${item}：分组 ${value} 不在 "groups" 中，因此以此名单列一行。请添加具有该标识的分组。`,
    'status-contradicted': ({ item, value, hint }) =>
      `${item}：状态为 ${value}，但 "statusHistory" 以 ${hint} 结尾。请添加一项，说明自何时起状态为 ${value}。`,
    'status-overstated': ({ item, value, hint }) =>
      `${item}：状态为 ${value}，但${hint}。请写来源足以支持的状态，或补充其依据。`,
    'digital-source-type': ({ at, value }) =>
      `${at}：${value} 不在 IPTC 词表中，照原样显示。请写 http://cv.iptc.org/newscodes/digitalsourcetype/ 中的词，例如 "digitalCapture" 或 "trainedAlgorithmicMedia"。`,
    'circular-links': ({ item, hint }) =>
      `${item}：链接绕回了起点（${hint}），因此这些事件没有先后。请去掉其中一个链接。`,
    'circular-origin': ({ item, hint }) =>
      `${item}："origin" 绕回了起点（${hint}），因此真正的出处不明。请写明信息实际出自谁。`,
    'wrong-format': ({ item, value }) => `${item}：${value} 不是预期的格式。`,
    'taken-as': ({ at, value }) => `${at}：${value} 只能大致读取。请核对是否正确。`,
    'not-taken': ({ at, value }) => `${at}：${value} 无法采用，已略去。`,
    'no-events': () => '时间线没有可显示的事件。请给出 "events" 列表。',
  }),
};
