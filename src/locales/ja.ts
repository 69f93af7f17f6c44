import { plural } from './plural.js';
import type { Terms } from './terms.js';

const many = plural('ja');
const events = (count: number) => many(count, { other: '#件の出来事' });

/** Japanese. */
export const ja: Terms = {
  timeline: '年表',
  loading: '年表を読み込んでいます',
  loadingPercent: (percent) => `年表を読み込んでいます：${percent}`,
  empty: '表示できる出来事はまだありません。',

  view: '表示',
  viewChart: '図',
  viewList: '一覧',
  viewStory: 'ストーリー',
  listLong: (count) =>
    `出来事は${count}件です。ブラウザーの検索で見つかるのは、いま読んでいる箇所の近くだけです。`,
  listRest: (count) => `残り${count}件の出来事はここには表示されていません。`,
  undated: '年不明',
  chartLabel: '年表の図',
  chartKeys: '図で使えるキー',
  chartLoading: '図を描いています',
  chartHint: 'ドラッグで移動、Ctrl＋ホイールまたはピンチで拡大・縮小',
  chartWithout: (count) => `${events(count)}は図に表せる年代の外にあります。一覧をご覧ください。`,
  zoomIn: '拡大',
  zoomOut: '縮小',
  zoomFit: '全体を表示',

  legend: '情報の確かさ',
  dateMarks: '日付の表し方',
  markPoint: '日付が明らか',
  markWithin: 'この期間のいずれかの時点',
  markOneOf: 'これらの日のいずれか',
  markOpen: '終わりは不明',

  events,
  filterStatus: '次の情報だけを表示',
  filter: '絞り込み',
  filterNone: '条件に合う出来事はありません。',

  asOf: 'いつ何が分かっていたか',
  asOfDate: (date) => `${date}時点で分かっていたこと`,
  asOfNothing: '日付のある情報はまだ何も知られていませんでした。',
  asOfNew: '新着',
  asOfChanged: '変更あり',

  statusUnsourced: '出典なし',
  statusUnverified: '未検証',
  statusClaimed: '当事者の主張',
  statusReported: '報道あり',
  statusConfirmed: '確認済み',
  statusDisputed: '異論あり',
  statusDenied: '否定',
  statusRetracted: '撤回',

  stanceReports: '伝えている',
  stanceSupports: '裏付けている',
  stanceDisputes: '異議を唱えている',
  stanceDenies: '否定している',

  noSources: '出典は示されていません。',
  partyLong: '当事者',
  sources: '出典',
  sourceNumber: (number, title) => `出典${number}：${title}`,
  moreSources: (count) => `ほか${count}件`,

  place: '場所',
  actors: () => '関係者',
  tags: 'テーマ',
  group: '系統',

  previous: '前へ',
  next: '次へ',
  close: '閉じる',
  position: (index, count) => `${count}件中${index}件目`,

  updated: (date) => `${date}更新`,
  license: 'ライセンス',
};
