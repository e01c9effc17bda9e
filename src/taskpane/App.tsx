import { FluentProvider, webDarkTheme } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Language } from '../locales/language.js';
import { ErrorBoundary } from './components/ErrorBoundary.js';
import { LocaleContext } from './format/useFormats.js';
import { paneTexts } from './i18n.js';
import { Shell, type ShellProps } from './Shell.js';
import { usePaneTheme } from './theme/usePaneTheme.js';

export interface AppProps extends ShellProps {
  /** The language that the pane speaks first. */
  readonly language: Language;
  /** The user's own locale for figures and dates, such as "en-GB"; by default the language. */
  readonly locale?: string;
  /** Whether Office is dark; undefined when it does not say. */
  readonly officeIsDark?: boolean | undefined;
}

/** The task pane. */
export function App({ language, locale = language, officeIsDark, ...shell }: AppProps) {
  const [texts] = useState(() => paneTexts(language));
  const theme = usePaneTheme(officeIsDark);
  return (
    <I18nextProvider i18n={texts}>
      <LocaleContext value={locale}>
        {/* What the browser draws by itself, such as the calendar of a date, follows. */}
        <FluentProvider theme={theme} style={{ colorScheme: theme === webDarkTheme ? 'dark' : 'light' }}>
          <ErrorBoundary>
            <Suspense fallback={null}>
              <Shell {...shell} />
            </Suspense>
          </ErrorBoundary>
        </FluentProvider>
      </LocaleContext>
    </I18nextProvider>
  );
}
