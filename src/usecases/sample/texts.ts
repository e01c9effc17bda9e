import type { Language } from '../../locales/language.js';

/** Words of the sample in one language. All companies and people are invented. */
export interface SampleTexts {
  readonly customers: { readonly sheet: string; readonly table: string; readonly headers: readonly string[] };
  readonly receivables: { readonly sheet: string; readonly table: string; readonly headers: readonly string[] };
  readonly scores: { readonly sheet: string; readonly table: string; readonly headers: readonly string[] };
  /** Header of the sales of a year. */
  readonly sales: (year: number) => string;
  readonly companyName: (prefix: string, trade: string) => string;
  readonly prefixes: readonly string[];
  readonly industries: readonly { readonly industry: string; readonly trade: string }[];
  readonly regions: readonly string[];
  readonly salespeople: readonly string[];
  readonly invoice: string;
  readonly creditNote: string;
}

const words = (text: string) => text.split(' ');

const en: SampleTexts = {
  customers: {
    sheet: 'Customers',
    table: 'Customers',
    headers: [
      'Customer no',
      'Customer name',
      'Region',
      'Industry',
      'Salesperson',
      'Since',
      'Credit limit',
      'Term',
      'Last review',
    ],
  },
  receivables: {
    sheet: 'Receivables',
    table: 'Receivables',
    headers: ['Document no', 'Customer no', 'Type', 'Document date', 'Due date', 'Amount', 'Settled date'],
  },
  scores: {
    sheet: 'Scores',
    table: 'Scores',
    headers: [
      'Customer no',
      'Management team',
      'Capital strength',
      'Market share',
      'Technology',
      'Product quality',
      'Management level',
      'Scale of production',
      'Brand awareness',
      'Corporate culture',
    ],
  },
  sales: (year) => `Sales ${year}`,
  companyName: (prefix, trade) => `${prefix} ${trade}`,
  prefixes: words(
    'Alderbrook Beaconfell Cedarmoor Dunhollow Eastmere Fernwick Glenashby Hartlow Ivybridge-Cole Juniperton Kestrelby Larkmead Marlowfen Northgale Oakhurst-Bell Pinecross Quarrydene Rookhaven Silverbeck Thornleigh Umberfield Valemont Westmarch Yarrowdale Zephyrhill',
  ),
  industries: [
    { industry: 'Machinery', trade: 'Machine Works Ltd' },
    { industry: 'Packaging', trade: 'Packaging Ltd' },
    { industry: 'Textiles', trade: 'Textiles Ltd' },
    { industry: 'Food', trade: 'Foods Ltd' },
    { industry: 'Electronics', trade: 'Electronics Ltd' },
    { industry: 'Chemicals', trade: 'Chemicals Ltd' },
    { industry: 'Building materials', trade: 'Building Supplies Ltd' },
    { industry: 'Furniture', trade: 'Furniture Ltd' },
  ],
  regions: words('North South East West Central'),
  salespeople: ['A. Finch', 'B. Osei', 'C. Lindqvist', 'D. Moreau', 'E. Tanaka', 'F. Kovac'],
  invoice: 'Invoice',
  creditNote: 'Credit note',
};

const zhCN: SampleTexts = {
  customers: {
    sheet: '客户',
    table: '客户',
    headers: ['客户编号', '客户名称', '地区', '行业', '业务员', '合作起始', '信用额度', '账期', '上次复查'],
  },
  receivables: {
    sheet: '应收账款',
    table: '应收账款',
    headers: ['单据编号', '客户编号', '单据类型', '单据日期', '到期日', '金额', '结清日期'],
  },
  scores: {
    sheet: '评分',
    table: '评分',
    headers: words(
      '客户编号 经营班子 资金实力 市场占有率 技术开发力量 产品质量水平 管理水平 生产规模 产品知名度 企业文化',
    ),
  },
  sales: (year) => `${year}年销售额`,
  companyName: (prefix, trade) => `${prefix}${trade}有限公司`,
  prefixes: words(
    '禾晟 沐川 朗岳 澄宇 柏峰 松岚 云帆 启柏 景澜 泽林 卓岳 明穗 海棠 晨曜 南渡 北岭 青禾 白桦 丰壤 和砚 云杉 远岫 千帆 川泽 长汀',
  ),
  industries: words('机械 包装 纺织 食品 电子 化工 建材 家具').map((word) => ({ industry: word, trade: word })),
  regions: words('华北 华南 华东 西南 华中'),
  salespeople: words('陈立 林晓 周敏 吴桐 何静 许诺'),
  invoice: '发票',
  creditNote: '贷项通知单',
};

const zhTW: SampleTexts = {
  customers: {
    sheet: '客戶',
    table: '客戶',
    headers: ['客戶編號', '客戶名稱', '地區', '行業', '業務員', '合作起始', '信用額度', '帳期', '上次複查'],
  },
  receivables: {
    sheet: '應收帳款',
    table: '應收帳款',
    headers: ['單據編號', '客戶編號', '單據類型', '單據日期', '到期日', '金額', '結清日期'],
  },
  scores: {
    sheet: '評分',
    table: '評分',
    headers: words(
      '客戶編號 經營班子 資金實力 市場占有率 技術開發力量 產品品質水準 管理水準 生產規模 產品知名度 企業文化',
    ),
  },
  sales: (year) => `${year}年銷售額`,
  companyName: (prefix, trade) => `${prefix}${trade}有限公司`,
  prefixes: words(
    '禾晟 沐川 朗岳 澄宇 柏峰 松嵐 雲帆 啟柏 景瀾 澤林 卓岳 明穗 海棠 晨曜 南渡 北嶺 青禾 白樺 豐壤 和硯 雲杉 遠岫 千帆 川澤 長汀',
  ),
  industries: words('機械 包裝 紡織 食品 電子 化工 建材 家具').map((word) => ({ industry: word, trade: word })),
  regions: words('北部 南部 東部 西部 中部'),
  salespeople: words('陳立 林曉 周敏 吳桐 何靜 許諾'),
  invoice: '發票',
  creditNote: '貸項通知單',
};

export const SAMPLE_TEXTS: Readonly<Record<Language, SampleTexts>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
