import { LANGUAGES, helpFile, type Language } from '../locales/language.js';
import { defaultsTable } from './defaultsTable.js';
import { functionSections, GROUPS, referencesOf, type IsOptional } from './functionSections.js';
import { escaped, table } from './html.js';
import { modelSections } from './modelSections.js';
import { sourceList } from './origins.js';
import { HELP_TEXTS, type HelpTexts } from './texts.js';

const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '简体中文', 'zh-TW': '繁體中文' };

/**
 * The reference page of a language as one HTML file without scripts, pictures or network: functions, models, defaults,
 * limitations, sources. `css` is set into it.
 */
export function helpPage(language: Language, css: string, isOptional: IsOptional): string {
  const texts = HELP_TEXTS[language];
  const { page, limitations } = texts.help;
  const notes = Object.entries(limitations).map(
    ([id, { title, text }]) => `<h3 id="limit-${id}">${escaped(title)}</h3>\n<p>${escaped(text)}</p>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(page.title)}</title>
<style>${css}</style>
</head>
<body>
<a class="skip" href="#main">${escaped(page.skip)}</a>
<header>
<h1>${escaped(page.title)}</h1>
<p>${escaped(page.lead)}</p>
<nav class="languages" aria-label="${escaped(page.language)}">${LANGUAGES.map((each) => languageLink(each, language)).join('\n')}</nav>
</header>
${contents(texts)}
<main id="main">
<h2 id="functions">${escaped(page.functions)}</h2>
${rulesForAll(texts)}
${functionSections(texts, isOptional)}
<h2 id="models">${escaped(page.models)}</h2>
<p>${escaped(page.modelsLead)}</p>
${modelSections(texts)}
<h2 id="defaults">${escaped(page.defaults)}</h2>
<p>${escaped(page.defaultsLead)}</p>
${defaultsTable(texts)}
<h2 id="limitations">${escaped(page.limitations)}</h2>
${notes.join('\n')}
<h2 id="sources">${escaped(page.sources)}</h2>
${sourceList(texts)}
</main>
</body>
</html>
`;
}

/** What holds for every function, and what each error value means. */
function rulesForAll({ help: { page, rulesForAll: rules, errorValues } }: HelpTexts): string {
  const each = Object.values(rules).map((rule) => `<li>${escaped(rule)}</li>`);
  const errors = Object.entries(errorValues).map(([code, meaning]) => [{ code }, meaning]);
  return `<p>${escaped(page.shared)}</p>
<ul class="rules">${each.join('\n')}</ul>
${table(page.errorValues, [page.errorValue, page.meaning], errors)}`;
}

function languageLink(language: Language, current: Language): string {
  const mark = language === current ? ' aria-current="page"' : '';
  return `<a href="${helpFile(language)}" lang="${language}" hreflang="${language}"${mark}>${OWN_NAMES[language]}</a>`;
}

function contents({ help: { page, groups } }: HelpTexts): string {
  const functions = GROUPS.map((group) => {
    const links = referencesOf(group).map(([id]) => `<a href="#${id}">${id}</a>`);
    return `<li><a href="#${group}">${escaped(groups[group])}</a> <span class="names">${links.join('\n')}</span></li>`;
  });
  const parts = (['models', 'defaults', 'limitations', 'sources'] as const).map(
    (part) => `<li><a href="#${part}">${escaped(page[part])}</a></li>`,
  );
  return `<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${escaped(page.contents)}</h2>
<ul>${[...functions, ...parts].join('\n')}</ul>
</nav>`;
}
