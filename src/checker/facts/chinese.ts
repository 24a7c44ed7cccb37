import type { Fact } from './fact.ts';

/**
 * What tools made for Chinese leave in a mail: letters, words, typefaces, encodings. None of it says who wrote it.
 */

/**
 * Simplified forms that Japanese does not use, each before the form Japanese writes. Taken from GB 2312 level 1, less
 * all that is in JIS X 0208, 0212, 0213 or Windows-31J (so no shinjitai, kyūjitai or form used in names: 国, 剝, 髙, 﨑);
 * of the rest those that stand in the words of notices. Forms met mostly in names (刘, 陈, 张, 华, 伟) are left out.
 */
const PAIRS = `
  记記 认認 证証 设設 请請 读読 说説 诉訴 词詞 详詳 误誤 询詢 话話 该該 语語
  议議 计計 讯訊 订訂 训訓 识識 试試 诚誠 调調 谢謝 谁誰 让譲 账帳 贵貴 费費
  购購 货貨 资資 贷貸 贴貼 质質 赔賠 赠贈 赏賞 财財 负負 责責 败敗 贩販 贸貿
  则則 银銀 钱銭 钟鐘 铁鉄 链鏈 锁鎖 错錯 键鍵 针針 铃鈴 录録 领領 预予 题題
  颁頒 顾顧 页頁 项項 须須 顺順 频頻 额額 类類 门門 间間 问問 闭閉 闻聞 阅閲
  阶階 际際 险険 队隊 时時 电電 业業 东東 书書 买買 卖売 传伝 优優 们們 伤傷
  侧側 储儲 偿償 兑兌 净浄 击撃 创創 删刪 别別 办弁 务務 动動 劳労 势勢 单単
  卫衛 历歴 压圧 厅庁 变変 发発 员員 唤喚 团団 围囲 图図 圆円 场場 块塊 坚堅
  处処 备備 头頭 夹夾 奖奨 妆粧 娱娯 实実 审審 宽寛 导導 对対 寻尋 尝嘗 层層
  岁歳 币幣 带帯 师師 应応 库庫 废廃 归帰 态態 总総 恶悪 惯慣 户戸 执執 扩拡
  扫掃 扬揚 护護 报報 择択 损損 换換 摄撮 显顕 术術 权権 检検 样様 标標 桥橋
  欢歓 汇匯 汉漢 测測 浏瀏 渐漸 满満 滤濾 灭滅 热熱 爱愛 猎猟 现現 环環 疗療
  监監 码碼 础礎 积積 稳穏 竞競 签簽 简簡 紧緊 纠糾 红紅 约約 级級 纪紀 纯純
  纲綱 纳納 纸紙 线線 练練 组組 细細 织織 终終 绍紹 经経 结結 给給 络絡 绝絶
  统統 继継 绩績 续続 维維 编編 缓緩 职職 联聯 脑脳 节節 获獲 营営 虑慮 虽雖
  补補 见見 观観 规規 视視 览覧 贝貝 载載 转転 软軟 轮輪 较較 辑輯 输輸 边辺
  过過 还還 这這 进進 远遠 违違 连連 迟遅 选選 递逓 邮郵 释釈 长長 难難 韩韓
  顶頂 饮飲 饰飾 馈饋 验験 骗騙 鲜鮮 龄齢 齐斉 齿歯
`;

export const SIMPLIFIED: { forms: ReadonlyMap<string, string> } & Fact = {
  forms: new Map(
    PAIRS.trim()
      .split(/\s+/)
      .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
  ),
  source: 'The code tables; 下记 for 下記 seen in frauds posing as Amazon, 2021-05 to 2021-09',
  checked: '2026-11',
};

/** Words that mail programs and newsletter services in Chinese put in by themselves. */
export const TOOL_WORDS: { reply: RegExp; unsubscribe: RegExp } & Fact = {
  reply: /^\s*(?:回复|答复)\s*[:：]/,
  unsubscribe: /退订/,
  source:
    'Subject 「回复：」 in a fraud of 2020-09 (public mailing-list archives); 「退订此邮件」 in another (meiwakumail.jp/mail/75425)',
  checked: '2026-11',
};

/**
 * Typefaces for simplified Chinese, by the names systems and programs give them (lower case), and those for Japanese:
 * a list that names both is written for many languages.
 */
export const FONTS: { chinese: RegExp; japanese: RegExp } & Fact = {
  chinese:
    /微软雅黑|宋体|黑体|楷体|仿宋|等线|microsoft yahei|simsun|simhei|kaiti|fangsong|dengxian|hiragino sans gb|pingfang sc|heiti sc|stheiti|source han sans (?:cn|sc)|noto sans (?:cjk )?sc/,
  japanese:
    /ヒラギノ|メイリオ|游ゴシック|游明朝|ｍｓ|ms p?gothic|ms p?mincho|meiryo|yu gothic|yugothic|hiragino (?:kaku|maru|mincho)|hirakaku|osaka|noto sans (?:cjk )?jp/,
  source:
    '25 of 59 HTML frauds posing as Amazon (public mailing-list archives, 2020-07 to 2025-04); the makers’ font lists',
  checked: '2026-11',
};

/** Labels of the GB family of encodings. */
export const GB_CHARSETS: { label: RegExp } & Fact = {
  label: /^(?:x-)?(?:gb[-_ ]?2312(?:[-_]80)?|gbk|gb18030|hz-gb-2312|cp936|euc-cn|csgb2312)$/,
  source: 'encoding.spec.whatwg.org, names of gbk and gb18030',
  checked: '2026-11',
};
