import type { ReasonTerms } from './terms.js';

/** Chinese in simplified characters. */
export const reasons: ReasonTerms = {
  told: '{at}：{value}。{reason}',
  after: '{sentence}{reason}',

  'unknown-format': '这里不支持这种格式。',
  'other-format': '这不是 {detail}。',
  'no-columns': '表格需要有日期列和标题列。此表的列为 {detail}。',
  'no-address': '请写出被存档的地址。',
  'no-archive': '没有存档副本。',
  'archived-before': '该来源已有另一份存档副本 {detail}，予以保留。',
  'no-time': '这不是时间，按原样保留。',
  syntax: '写法不符合 {detail} 的规则。',
  'month-number': '请写 1 到 12 之间的数字。',
  'not-object': '请给出花括号中的对象。',
  'date-gap': '前面缺少更大的单位，因此日期到此为止。',
  'date-digits': '这不是数字，因此日期到此为止。',
  'date-range': '这里没有这个数，因此日期到此为止。',
  'long-year': '这么长的年份只能单独书写，因此日期到此为止。',
  'not-event': '时间线上只能放事件和笔记。',
  'unknown-zone': '时区未知，因此按当地时间读取。',
  'no-end': '这个结束与开始不符，因此该事件没有结束。',
  recurs: '这是重复事件，只取第一次。',
  cancelled: '已取消，以主题 "cancelled" 标明。',
  tentative: '尚未确定，以主题 "tentative" 标明。',
  'unclear-review': '看不出核查是支持还是反对该说法，因此未加引用。',
  'no-record': '每条记录请以 "TY  - " 开头。',
  'vague-end': '介于两个日期之间的结束按约数处理。',
  'month-first': '日期按月、日、年读取，与 timemap 一致。',
  'title-picture': '时间线本身没有图片。它保存在 "extra" 中，不显示。',
  'no-title': '事件需要标题。现在的标题为 {detail}。',
};
