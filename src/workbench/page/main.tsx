import { StrictMode, useCallback, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { BlankHanding, FunctionsMetadata } from '../calc/customFunctions.js';
import { installHost } from '../host/inPage.js';
import type { Workbook } from '../model/workbook.js';
import { fetchWorkbook, readWorkbook } from './files.js';
import { openWorkbook, type OpenOptions, type OpenWorkbook } from './openWorkbook.js';
import { sampleModel } from './sample.js';
import { Workbench } from './Workbench.js';

declare global {
  interface Window {
    /** Called by `/workbench-bridge.js` in the pane before office.js loads there. */
    installWorkbenchHost?: (pane: Window) => void;
  }
}

function pageOptions(): {
  language: 'en' | 'zh-CN' | 'zh-TW';
  blanks: BlankHanding;
  file: string | null;
  pane: string;
} {
  const search = new URLSearchParams(location.search);
  const lang = search.get('lang');
  const blanks = search.get('blanks');
  const language = lang === 'zh-CN' || lang === 'zh-TW' ? lang : 'en';
  return {
    language,
    blanks: blanks === 'empty' || blanks === 'zero' ? blanks : 'null',
    file: search.get('file'),
    pane: `/taskpane.html?lang=${language}`,
  };
}

function isMetadata(value: unknown): value is FunctionsMetadata {
  return typeof value === 'object' && value !== null && 'functions' in value && Array.isArray(value.functions);
}

async function readMetadata(): Promise<FunctionsMetadata> {
  const answer = await fetch('/functions.json');
  if (!answer.ok) throw new Error('The add-in has not been built: functions.json is missing. Run npm start again.');
  const metadata: unknown = await answer.json();
  if (!isMetadata(metadata)) throw new Error('functions.json is not what the build makes. Run npm start again.');
  return metadata;
}

interface Opened {
  readonly open: OpenWorkbook;
  /** Counts openings: the pane is loaded anew for each workbook. */
  readonly number: number;
}

interface AppProps {
  readonly first: OpenWorkbook;
  readonly options: OpenOptions;
  readonly pane: string;
  readonly problem: string | null;
}

function App({ first, options, pane, problem }: AppProps) {
  const [opened, setOpened] = useState<Opened>({ open: first, number: 1 });
  const [message, setMessage] = useState<string | null>(problem);
  const openFile = useCallback(
    (file: File) => {
      void file
        .arrayBuffer()
        .then((bytes) => {
          const open = ready(readWorkbook(new Uint8Array(bytes), file.name), options);
          setOpened(({ number }) => ({ open, number: number + 1 }));
          setMessage(null);
        })
        .catch((failure: unknown) => setMessage(failure instanceof Error ? failure.message : String(failure)));
    },
    [options],
  );
  return (
    <div
      className="drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const [file] = event.dataTransfer.files;
        if (file) openFile(file);
      }}
    >
      <Workbench
        key={opened.number}
        open={opened.open}
        paneAddress={`${pane}&book=${opened.number}`}
        message={message}
        tell={setMessage}
        openFile={openFile}
      />
    </div>
  );
}

/** Opens the workbook and lets the pane that loads next find its host. */
function ready(workbook: Workbook, options: OpenOptions): OpenWorkbook {
  const open = openWorkbook(workbook, options);
  window.installWorkbenchHost = (pane) => installHost(pane, open.host);
  document.title = `${workbook.name} - Creditsheet workbench`;
  return open;
}

async function start(root: HTMLElement): Promise<void> {
  const { language, blanks, file, pane } = pageOptions();
  const options = { metadata: await readMetadata(), language: language === 'en' ? 'en-US' : language, blanks };
  let problem: string | null = null;
  const asked =
    file === null
      ? null
      : await fetchWorkbook(file).catch((failure: unknown) => {
          problem = failure instanceof Error ? failure.message : String(failure);
          return null;
        });
  const first = ready(asked ?? sampleModel(language), options);
  createRoot(root).render(
    <StrictMode>
      <App first={first} options={options} pane={pane} problem={problem} />
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) {
  start(root).catch((failure: unknown) => {
    root.textContent = failure instanceof Error ? failure.message : String(failure);
  });
}
