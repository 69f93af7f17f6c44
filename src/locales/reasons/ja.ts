import type { ReasonTerms } from './terms.js';

/** Japanese. */
export const reasons: ReasonTerms = {
  told: '{at}：{value}。{reason}',
  after: '{sentence}{reason}',

  'unknown-format': 'この形式には対応していません。',
  'other-format': '{detail} ではありません。',
  'no-columns': '表には日付の列と見出しの列が必要です。この表の列は {detail} です。',
  'no-address': '保存された元のアドレスを書いてください。',
  'no-archive': '保存されたコピーがありません。',
  'archived-before': 'この出典にはすでに別の保存コピー {detail} があり、そちらを残しました。',
  'no-time': '時刻ではないため、書かれたまま残しました。',
  syntax: '{detail} の規則どおりに書かれていません。',
  'month-number': '1 から 12 までの数を書いてください。',
  'not-object': '波括弧で囲んだオブジェクトを指定してください。',
  'date-gap': 'その前の大きな単位がないため、日付はこの手前で終わります。',
  'date-digits': '数ではないため、日付はこの手前で終わります。',
  'date-range': 'その数はここにはないため、日付はこの手前で終わります。',
  'long-year': 'これほど長い年は単独で書くため、日付はこの手前で終わります。',
  'not-event': '年表に置けるのは出来事とメモだけです。',
  'unknown-zone': 'タイムゾーンが不明なため、現地時刻として読みました。',
  'no-end': 'この終わりは始まりと合わないため、終わりのない出来事としました。',
  recurs: '繰り返しのうち、最初の一回だけを取り込みました。',
  cancelled: '中止されました。トピック "cancelled" で示しています。',
  tentative: '未確定でした。トピック "tentative" で示しています。',
  'unclear-review': '検証が主張を支持するのか否定するのか分からないため、引用していません。',
  'no-record': '各レコードを "TY  - " で始めてください。',
  'vague-end': '二つの日付の間にある終わりは、おおよその日付としました。',
  'month-first': 'timemap と同じく、月・日・年の順に読みました。',
  'title-picture': '年表そのものに画像は付きません。"extra" に残し、表示しません。',
  'no-title': '出来事には見出しが必要です。{detail} と名付けました。',
  'others-unnamed': '名前の挙がっていないほかの著者は省きました。',
  'long-line': '行がとても長いため、終わりの部分は読みません。',
  'other-file': '別のファイルです。そのファイルを開いてください。',
  'second-timeline':
    '一つのページで読むのは最初の年表だけです。これは別のファイルに分けてください。',
};
