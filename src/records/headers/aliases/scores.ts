import type { FIELDS } from '../fields.js';
import type { Aliases } from './alias.js';
import { FACTOR_ALIASES } from './factors.js';
import { RECEIVABLES_ALIASES } from './receivables.js';

/** Headers of a scores table 评分: one column per factor of any scorecard (domain.md section 2). */
export const SCORES_ALIASES = {
  customer: RECEIVABLES_ALIASES.customer,
  channel: {
    en: ['Information channel', 'Channel'],
    'zh-CN': ['信息渠道', '信息来源'],
    'zh-TW': ['資訊管道', '資訊來源'],
  },
  managementTeam: { en: ['Management team'], 'zh-CN': ['经营班子', '管理团队'], 'zh-TW': ['經營班子', '經營團隊'] },
  capitalStrength: { en: ['Capital strength'], 'zh-CN': ['资金实力'], 'zh-TW': ['資金實力'] },
  marketShare: { en: ['Market share'], 'zh-CN': ['市场占有率'], 'zh-TW': ['市場占有率', '市場佔有率', '市佔率'] },
  technology: {
    en: ['Technology', 'Technical strength'],
    'zh-CN': ['技术开发力量', '技术力量'],
    'zh-TW': ['技術開發力量', '技術開發能力', '技術力量'],
  },
  productQuality: {
    en: ['Product quality', 'Quality'],
    'zh-CN': ['产品质量水平', '产品质量'],
    'zh-TW': ['產品品質水準', '產品品質'],
  },
  managementLevel: { en: ['Management level'], 'zh-CN': ['管理水平'], 'zh-TW': ['管理水準', '管理水平'] },
  scale: { en: ['Scale', 'Scale of production'], 'zh-CN': ['生产规模'], 'zh-TW': ['生產規模'] },
  brand: { en: ['Brand', 'Brand awareness'], 'zh-CN': ['产品知名度', '知名度'], 'zh-TW': ['產品知名度', '知名度'] },
  culture: { en: ['Culture', 'Corporate culture', 'Company culture'], 'zh-CN': ['企业文化'], 'zh-TW': ['企業文化'] },
  ...FACTOR_ALIASES,
} as const satisfies Record<(typeof FIELDS)['scores'][number], Aliases>;
