import type { Language } from '../../locales/language.js';

/** Words of the sample's credit desk in one language. All people are invented. */
export interface SampleDeskTexts {
  readonly people: readonly string[];
  readonly outcomes: readonly string[];
  readonly complaints: readonly { readonly facts: string; readonly cause: string; readonly party: string }[];
  readonly products: readonly string[];
  readonly yearly: string;
}

const complaint = (facts: string, cause: string, party: string) => ({ facts, cause, party });

export const SAMPLE_DESK_TEXTS: Readonly<Record<Language, SampleDeskTexts>> = {
  en: {
    people: ['B. Osei', 'C. Lindqvist', 'D. Moreau'],
    outcomes: [
      'Will check with the books',
      'Not reached, left a message',
      'Asks for a copy of the invoice',
      'Pays in parts',
    ],
    complaints: [
      complaint('Two boxes arrived broken', 'Transport', 'Carrier'),
      complaint('Delivered a week late', 'Delivery', 'Warehouse'),
      complaint('Billed at the old price', 'Price', 'Sales'),
      complaint('Colour differs from the sample', 'Quality', 'Production'),
    ],
    products: [
      'Bearings',
      'Carton board',
      'Cotton yarn',
      'Rapeseed oil',
      'Relays',
      'Solvents',
      'Roof tiles',
      'Oak panels',
    ],
    yearly: 'yearly review',
  },
  'zh-CN': {
    people: ['陈立', '林晓', '周敏'],
    outcomes: ['答应核对账目', '未接通，已留言', '索要发票副本', '分期付款'],
    complaints: [
      complaint('到货两箱破损', '运输', '承运方'),
      complaint('晚到一周', '交货', '仓库'),
      complaint('按旧价开票', '价格', '销售'),
      complaint('颜色与样品不符', '质量', '生产'),
    ],
    products: ['轴承', '纸板', '棉纱', '菜籽油', '继电器', '溶剂', '屋瓦', '橡木板'],
    yearly: '年度复查',
  },
  'zh-TW': {
    people: ['陳立', '林曉', '周敏'],
    outcomes: ['答應核對帳目', '未接通，已留言', '索取發票副本', '分期付款'],
    complaints: [
      complaint('到貨兩箱破損', '運輸', '承運方'),
      complaint('晚到一週', '交貨', '倉庫'),
      complaint('依舊價開票', '價格', '銷售'),
      complaint('顏色與樣品不符', '品質', '生產'),
    ],
    products: ['軸承', '紙板', '棉紗', '菜籽油', '繼電器', '溶劑', '屋瓦', '橡木板'],
    yearly: '年度複查',
  },
};
