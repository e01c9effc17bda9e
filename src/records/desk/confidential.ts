import { normaliseHeader } from '../headers/normalise.js';
import { fieldsOf, type DeskKind } from './deskTables.js';
import { allNames, names, type Names } from './names.js';

/**
 * Columns about persons, and notes: confidential 保密 (S4, domain.md section 1). Personal facts of owner, manager and representative, how they are
 * reached, and the level of the warning signs.
 */
const PERSONAL = names(
  'Phone|Telephone|Mobile|E-mail|Email|Contact|Contact person|Owner|Manager|Legal representative|Representative|Age|Education|Experience|Character|Interests|Family|Birthday|Home address|ID card|Note|Notes|Remark|Remarks|Signs',
  '电话|手机|电子邮件|邮箱|联系人|业主|经营者|负责人|经理|法人|法定代表人|年龄|学历|经历|性格|爱好|兴趣|家庭|生日|家庭住址|身份证|身份证号|备注|说明|征兆级别',
  '電話|手機|電子郵件|信箱|聯絡人|業主|經營者|負責人|經理|法人|法定代表人|年齡|學歷|經歷|性格|愛好|興趣|家庭|生日|家庭住址|身分證|身分證號|備註|說明|徵兆級別',
);

const PERSONAL_HEADERS: ReadonlySet<string> = new Set(allNames(PERSONAL).map((name) => normaliseHeader(name).text));

/** Tables that are confidential as a whole. */
export function isConfidentialTable(kind: DeskKind): boolean {
  return kind === 'signs';
}

/** Whether a column is left out of copies to share: a confidential field of its kind of table, else a personal one by its header. */
export function isConfidentialHeader(header: string, kind: DeskKind | null): boolean {
  const { text } = normaliseHeader(header);
  const field = kind && [...fieldsOf(kind).values()].find(({ names: own }) => isNamed(own, text));
  return field ? field.confidential === true : PERSONAL_HEADERS.has(text);
}

function isNamed(own: Names, text: string): boolean {
  return allNames(own).some((name) => normaliseHeader(name).text === text);
}
