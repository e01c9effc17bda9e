import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}

/** The Fluent theme of the pane: forced colours first, then what Office says, then what the system prefers. */
export function usePaneTheme(officeIsDark: boolean | undefined): Theme {
  const forced = useMedia('(forced-colors: active)');
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  if (forced) return teamsHighContrastTheme;
  return (officeIsDark ?? systemIsDark) ? webDarkTheme : webLightTheme;
}
