import { plural } from '../plural.js';
import { originalIn } from '../reasons/original-in.js';
import { reasons } from '../reasons/ja.js';
import { withReasons } from '../reasons/with-reasons.js';
import type { ProblemTerms } from './terms.js';

const many = plural('ja');

/** Japanese. */
export const terms: ProblemTerms = {
  language: 'ja',
  heading: (count) => many(count, { other: 'データに修正が必要な箇所が#件あります' }),
  failedHeading: '年表を読み込めませんでした',
  retry: '再試行',

  timeline: '年表',
  kinds: {
    events: '出来事',
    sources: '出典',
    groups: 'グループ',
    eras: '期間',
    corrections: '訂正',
  },
  originals: { row: '行', line: '行', entry: '項目', date: '日付' },
  original: originalIn,
  numbered: (kind, number) => `${kind}${number}`,
  named: (item, name) => `${item}「${name}」`,
  place: (item, field) => `${item}、${field}`,
  entry: (number, list) => `${list}の${number}番目`,
  within: (inner, outer) => `${outer}の${inner}`,

  attribute: (name) => `属性${name}`,
  property: (name) => `プロパティ${name}`,
  script: '埋め込みスクリプト',
  file: (address) => (address ? `ファイル${address}` : 'ファイル'),
  line: (number, address) => `ファイル${address}の${number}行目`,

  whole: () => 'これがないため、全体が省かれます。',
  expected: {
    string: '引用符で囲んだ文字列',
    number: '引用符のない数値',
    boolean: '引用符のない true または false',
    Array: '角括弧で囲んだリスト',
    Object: '波括弧で囲んだオブジェクト',
    date: '引用符で囲んだ EDTF の日付（例："2023"、"2023-05"）',
    oneOf: (values) => `次のいずれか（${values}）`,
    atLeast: (number) => `${number}以上の数値`,
    atMost: (number) => `${number}以下の数値`,
    suchAs: (what, example) => `${what}（例：${example}）`,
  },
  overstated: {
    uncited: '出典が一つも挙げられていません',
    unsupported: '挙げられた出典のどれもこれを裏付けていません',
    'party-support': 'これを裏付けているのは当事者だけです',
    'party-evidence': '裏付けはすべて当事者によるものです',
  },
  jsonFault: (_, place) => (place ? `${place.line}行目${place.column}文字目` : ''),
  throws: '読み取り時にエラーになります',
  notLoaded: (address, status) =>
    status
      ? `年表を読み込めませんでした。${address} の応答は ${status} でした。"src" のアドレスを確認してください。`
      : `年表を読み込めませんでした。${address} に接続できません。アドレスと接続、およびサーバーがこのページに読み取りを許可しているか（CORS）を確認してください。`,
  notWhole:
    '年表を表示できませんでした：スクリプトの一部が読み込まれませんでした。接続を確認し、ページを再読み込みしてください。',
  archive: {
    unreachable: (host) =>
      `${host} のアーカイブに接続できません。しばらくしてからもう一度お試しください。`,
    refused: (host) => `${host} のアーカイブが要求を拒否しました。`,
    'broken-contract': (host) =>
      `${host} のアーカイブの応答が、出来事のアーカイブとしての形になっていません。`,
  },
  notAnswered: (message) => `アーカイブが応答しません：${message}`,
  dates: {
    empty: '日付が空です',
    'not-edtf': '`{input}` は EDTF の日付ではありません',
    ambiguous: '`{input}` は複数の読み方ができます',
    unpadded: '`{input}` は先頭のゼロが足りません',
    words: '`{input}` は EDTF ではなく言葉で書かれています',
    'negative-zero': '`{input}` の年は存在しません（0年に符号はなく、紀元前1年のことです）',
    'month-range': '`{input}` の月 {month} は存在しません（月は 01 から 12 まで）',
    'day-range': '`{input}` の日は存在しません（{month}は{days}日まで）',
    'time-range': '`{input}` の時刻は存在しません（時刻は 00:00:00 から 23:59:59 まで）',
    'offset-range': '`{input}` の UTC との時差は存在しません（時差は -12:00 から +14:00 まで）',
    never: '`{input}` はそのどの年にもない日です',
    'too-large': '`{input}` の年は大きすぎて計算できません',
    reversed: '`{input}` は始まる前に終わっています',
    'no-date': '`{input}` には日付がありません',
    'too-long': '日付 `{input}` は長すぎます',
    'time-zone': '`{input}` のタイムゾーン `{zone}` は IANA のタイムゾーンではありません',
    write: '{dates} と書いてください',
    example: 'わかっている範囲を書いてください（例：2024、2024-03、2024-03-05、2024-03-05T14:30Z）',
    told: '{what}。',
    mended: '{what}。{mend}。',
  },

  sentences: withReasons(reasons, {
    'not-a-timeline': ({ value }) =>
      `年表が ${value} で、オブジェクトではありません。"events" のリストを持つオブジェクトを指定してください。`,
    'not-json': ({ item, hint }) =>
      `${item}は正しい JSON ではありません${hint && `（${hint}）`}。引用符、コンマ、括弧を確認するか、JSON.stringify で書き出してください。`,
    unreadable: ({ item, hint }) =>
      `${item}を読み取れませんでした（${hint}）。JSON で表せる単純なデータを指定してください。`,
    missing: ({ holder, name }) => `${holder}：${name} がないため省かれました。追加してください。`,
    empty: ({ at }) => `${at}：空のため省かれました。記入してください。`,
    'wrong-type': ({ at, value, hint }) =>
      `${at}：${value} は省かれました。${hint}を書いてください。`,
    'not-allowed': ({ at, value, hint }) =>
      `${at}：${value} は認められた値ではないため省かれました。${hint}を書いてください。`,
    'out-of-range': ({ at, value, hint }) =>
      `${at}：${value} は省かれました。${hint}を書いてください。`,
    url: ({ at, value }) =>
      `${at}：${value} はウェブアドレスではないため省かれました。https:// または http:// で始まるもの、あるいはページからの相対アドレスを書いてください。`,
    language: ({ at, value }) =>
      `${at}：${value} は言語コードではないため省かれました。"da" や "en-GB" のような BCP 47 のコードを書いてください。`,
    'time-zone': ({ at, value }) =>
      `${at}：${value} はタイムゾーンではないため省かれました。"Europe/Copenhagen" のような IANA の名前を書いてください。`,
    'field-name': ({ at }) =>
      `${at}：この名前の項目は使えないため省かれました。別の名前にしてください。`,
    date: ({ at, hint }) => `${at}：省かれました。${hint}`,
    'date-of-event': ({ item, hint }) => `${item}：省かれました。${hint}`,
    'beyond-chart': ({ item, value }) =>
      `${item}：${value} は図に表せる年代（紀元前271821年から西暦275760年）の外にあります。一覧では正しい位置にありますが、図にはありません。`,
    'no-length': ({ item, value }) =>
      `${item}：${value} には始まりも終わりもなく描けないため省かれました。"1939/1945" のような期間を書いてください。`,
    'duplicate-id': ({ item, value, hint }) =>
      `${item}：ID ${value} はすでに使われているため、ここでは ${hint} になります。それぞれに固有の ID を付けてください。`,
    'same-group': ({ item, value }) =>
      `${item}：ID ${value} はすでに別のグループのものなので、このグループは省かれました。グループごとに固有の ID を付けてください。`,
    'other-source': ({ item, name, value, hint }) =>
      `${item}：出典 ${hint} の ${name} にはすでに別の値があるため、${value} は省かれました。"sources" の一か所にだけ書いてください。`,
    'unknown-source': ({ item, value }) =>
      `${item}：${value} は "sources" にないため、その名前の出典として示されます。その ID の出典を追加してください。`,
    'unknown-event': ({ item, value }) =>
      `${item}：${value} という出来事はここにないため、リンクは省かれました。出来事の ID を書いてください。`,
    'unknown-group': ({ item, value }) =>
      `${item}：グループ ${value} は "groups" にないため、その名前の段に置かれます。その ID のグループを追加してください。`,
    'status-contradicted': ({ item, value, hint }) =>
      `${item}：状態は ${value} ですが、"statusHistory" は ${hint} で終わっています。いつから ${value} なのかを示す項目を追加してください。`,
    'status-overstated': ({ item, value, hint }) =>
      `${item}：状態は ${value} ですが、${hint}。出典で裏付けられる状態にするか、根拠を追加してください。`,
    'digital-source-type': ({ at, value }) =>
      `${at}：${value} は IPTC の語彙にないため、そのまま示されます。http://cv.iptc.org/newscodes/digitalsourcetype/ にある語（"digitalCapture" や "trainedAlgorithmicMedia" など）を書いてください。`,
    'circular-links': ({ item, hint }) =>
      `${item}：リンクが元に戻ってくるため（${hint}）、どの出来事も最初になりません。リンクを一つ外してください。`,
    'circular-origin': ({ item, hint }) =>
      `${item}："origin" が元に戻ってくるため（${hint}）、本当の出所がわかりません。情報が実際に誰から出たのかを書いてください。`,
    'wrong-format': ({ item, value }) => `${item}：${value} は想定された形式ではありません。`,
    'taken-as': ({ at, value }) =>
      `${at}：${value} はおおよそにしか読み取れませんでした。正しいか確認してください。`,
    'not-taken': ({ at, value }) => `${at}：${value} は使えないため省かれました。`,
    'no-events': () => '年表に表示する出来事がありません。"events" のリストを指定してください。',
  }),
};
