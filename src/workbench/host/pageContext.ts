/** What the page of an add-in asks its host about before anything else. */
export interface PageFacts {
  readonly locale: string;
  readonly dataLocale: string;
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly documentName: string;
  /** Document settings (Office.context.document.settings), kept with the workbook. */
  readonly documentSettings: Map<string, string>;
}

type Callback = (...given: unknown[]) => void;

/** The object that office.js expects as `window.external` in Excel on Windows. */
export function pageExternal(facts: PageFacts): Record<string, unknown> {
  return {
    // Host, platform, version, locale, correlation id, dialog, logging, flags (1 = shared runtime, 2 = custom functions).
    GetHostInfo: () => `Excel$Win32$16.01$${facts.locale}$workbench$$disableLogging$3`,
    GetContext: () => pageContext(facts),
    GetLoggingAllowed: () => false,
    Execute: (_id: number, _parameters: unknown, callback: Callback) => {
      setTimeout(() => callback([0]), 0);
      return true;
    },
    RegisterEvent: (_id: number, _target: string, _handler: Callback, callback: Callback) => {
      setTimeout(() => callback(0), 0);
      return true;
    },
    UnregisterEvent: (_id: number, _target: string, callback: Callback) => {
      setTimeout(() => callback(0), 0);
    },
  };
}

function pageContext(facts: PageFacts): Record<string, () => unknown> {
  const { documentSettings } = facts;
  const theme = {
    bodyBackgroundColor: 0xff_ff_ff,
    bodyForegroundColor: 0,
    controlBackgroundColor: 0xff_ff_ff,
    controlForegroundColor: 0,
  };
  const settings = {
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of documentSettings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      documentSettings.clear();
      for (const [index, key] of keys.entries()) documentSettings.set(key, values[index] ?? '');
    },
  };
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'workbench',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => facts.locale,
    GetAppDataLocale: () => facts.dataLocale,
    GetDocUrl: () => facts.documentName,
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => 'workbench',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(facts.requirementSets),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.0.0',
    GetInitialDisplayMode: () => 2,
    GetSettings: () => settings,
    GetOfficeThemeInfo: () => JSON.stringify(theme),
  };
}
