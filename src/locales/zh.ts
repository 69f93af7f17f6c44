import { plural } from './plural.js';
import type { Terms } from './terms.js';

const many = plural('zh');
const events = (count: number) => many(count, { other: '#个事件' });

/** Chinese, in simplified characters. */
export const zh: Terms = {
  timeline: '时间线',
  loading: '正在加载时间线',
  loadingPercent: (percent) => `正在加载时间线：${percent}`,
  empty: '暂无事件。',

  view: '显示方式',
  viewChart: '图表',
  viewList: '列表',
  viewStory: '叙事',
  listLong: (count) => `共${count}个事件。浏览器自带的搜索只能找到当前阅读位置附近的事件。`,
  listRest: (count) => `其余${count}个事件未在此显示。`,
  undated: '年份不详',
  chartLabel: '时间线图表',
  chartKeys: '图表按键',
  chartLoading: '正在绘制图表',
  chartHint: '拖动可移动；按住 Ctrl 滚动滚轮或双指张合可缩放',
  chartWithout: (count) => `${events(count)}超出图表可显示的年份，请见列表。`,
  zoomIn: '放大',
  zoomOut: '缩小',
  zoomFit: '显示全部',

  legend: '各说法的可信程度',
  dateMarks: '日期的画法',
  markPoint: '日期确定',
  markWithin: '在此期间某时',
  markOneOf: '在这些日子中的某一天',
  markOpen: '结束时间不详',

  events,
  filterStatus: '只显示以下状态的说法',
  filter: '筛选',
  filterNone: '没有符合条件的事件。',

  asOf: '何时知道了什么',
  asOfDate: (date) => `截至${date}所知`,
  asOfNothing: '当时尚无任何注明日期的信息。',
  asOfNew: '新增',
  asOfChanged: '有变化',

  statusUnsourced: '无来源',
  statusUnverified: '未经核实',
  statusClaimed: '据称',
  statusReported: '据报道',
  statusConfirmed: '已证实',
  statusDisputed: '有争议',
  statusDenied: '已否认',
  statusRetracted: '已撤回',

  stanceReports: '报道此事',
  stanceSupports: '佐证此事',
  stanceDisputes: '质疑此事',
  stanceDenies: '否认此事',

  noSources: '未注明来源。',
  partyLong: '当事方',
  sources: '来源',
  sourceNumber: (number, title) => `来源${number}：${title}`,
  moreSources: (count) => `另有${count}项`,

  place: '地点',
  actors: () => '相关方',
  tags: '主题',
  group: '线索',

  previous: '上一个',
  next: '下一个',
  close: '关闭',
  position: (index, count) => `第${index}个，共${count}个`,

  updated: (date) => `更新于${date}`,
  license: '许可协议',
};
