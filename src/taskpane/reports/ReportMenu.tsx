import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, makeStyles } from '@fluentui/react-components';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { Suspense, lazy, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { REPORT_TEXTS } from '../../locales/reportTexts.js';
import type { CustomerLine } from '../../usecases/customerCard/types.js';
import type { RunControl, RunReceipt } from '../../usecases/ports.js';
import type { Rating } from '../../usecases/rateLedger/types.js';
import { planLetter, isLetter } from '../../usecases/desk/actions.js';
import { useBy } from '../desk/useBy.js';
import { reportName } from '../../usecases/reports/reportName.js';
import { planReport } from '../../usecases/reports/planReport.js';
import { ANALYSES, CUSTOMER_REPORTS, LEDGER_REPORTS, type ReportRequest } from '../../usecases/reports/types.js';
import { languageOf } from '../i18n.js';
import type { LedgerSession } from '../session/useLedgerSession.js';

const useStyles = makeStyles({
  // At the start of its line, with its picture under the text above.
  open: { alignSelf: 'flex-start', paddingInlineStart: 0 },
});

const TaskDialog = lazy(async () => ({ default: (await import('../tasks/TaskDialog.js')).TaskDialog }));

export interface ReportMenuProps {
  readonly session: LedgerSession;
  readonly rating: Rating;
  /** The customer that the reports are about; left out = reports about all. */
  readonly line?: CustomerLine;
  /** Other reports than the usual ones of a customer or of all. */
  readonly requests?: readonly ReportRequest[];
  /** A report was written, perhaps with a row that logs it. */
  readonly onWritten?: () => void;
}

/** Reports that can be written on a sheet of their own, ready to print. */
export function ReportMenu({ session, rating, line, requests, onWritten }: ReportMenuProps) {
  const styles = useStyles();
  const { i18n } = useTranslation();
  const texts = REPORT_TEXTS[languageOf(i18n)];
  const [asked, setAsked] = useState<ReportRequest | null>(null);
  const usual: readonly ReportRequest[] = line
    ? CUSTOMER_REPORTS.map((report) => ({ report, line }))
    : [
        ...LEDGER_REPORTS.map((report) => ({ report })),
        ...ANALYSES.filter((report) => report !== 'changes' || rating.on.last !== null).map((report) => ({ report })),
      ];
  const offered = requests ?? usual;
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" className={styles.open} icon={<DocumentTable20Regular />}>
            {texts.menu}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {offered.map((each) => (
              <MenuItem key={each.report} onClick={() => setAsked(each)}>
                {reportName(each.report, languageOf(i18n))}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      {asked && (
        <Suspense fallback={null}>
          <ReportDialog
            session={session}
            rating={rating}
            request={asked}
            onClose={() => {
              setAsked(null);
              onWritten?.();
            }}
          />
        </Suspense>
      )}
    </>
  );
}

interface ReportDialogProps {
  readonly session: LedgerSession;
  readonly rating: Rating;
  readonly request: ReportRequest;
  readonly onClose: () => void;
}

/** The report is written in the language of what the ledger's own run writes. */
function ReportDialog({ session, rating, request, onClose }: ReportDialogProps) {
  const { i18n } = useTranslation();
  const language = languageOf(i18n);
  const { port, overview, ratedAt, reported, goTo } = session;
  const [by] = useBy();
  const { on } = rating;
  const written = overview?.headerLanguage ?? language;
  const plan = useCallback(
    async ({ signal }: RunControl) => {
      const made = ratedAt ?? undefined;
      const planned = isLetter(request)
        ? await planLetter(port, on, request, { language: written, made, by })
        : await planReport(port, on, request, { language: written, made });
      signal?.throwIfAborted();
      return { plan: planned, count: 0, left: [] };
    },
    [port, on, request, written, ratedAt, by],
  );
  const { task } = REPORT_TEXTS[language];
  const close = (receipt: RunReceipt | null) => {
    onClose();
    if (!receipt) return;
    reported(receipt);
    goTo(receipt.plan.preview.targetSheet, 'A1');
  };
  return (
    <TaskDialog
      port={port}
      plan={plan}
      said={{ title: reportName(request.report, language), ...task }}
      language={language}
      onClose={close}
    />
  );
}
