/** One sentence per error code: what happened, and the way out. */
export const errors = {
  cancelled: 'Stopped. Nothing was changed.',
  'no-receivables':
    'No receivables were found. A ledger needs a header row with at least a customer and an amount column, as an Excel table or on the active sheet.',
  'no-rows': 'The receivables on {{sheet}} have no rows below their header.',
  'rows-refused': 'No row of the receivables on {{sheet}} can be used. The first one is at {{place}}: {{reason}}',
  'dates-undecided':
    'The dates in {{sheet}}!{{cell}} can be read as day/month or as month/day. Say which (in the pane under More options, on the command line with --dates mdy or --dates dmy), or turn them into real dates.',
  'as-of-invalid': '"{{value}}" is not a date. Give the as-of date as year-month-day, such as 2024-06-30.',
  'limits-invalid': '"{{value}}" are no aging limits. Give whole numbers of days that rise, such as 30, 60, 90.',
  'policy-table':
    'The policy on the sheet {{sheet}} is no longer an Excel table. Make it one again (Insert > Table), or delete the sheet to go by the built-in policy.',
  'policy-columns': 'The policy on the sheet {{sheet}} needs the columns {{columns}}. Give them their titles back.',
  'policy-setting': '{{place}}: the credit policy has no setting "{{given}}". Correct or delete the row.',
  'policy-item': '{{place}}: {{setting}} has no item "{{given}}". Correct or delete the row.',
  'policy-repeated': '{{place}}: {{setting}} stands here a second time. Delete one of the rows.',
  'policy-number': '{{place}}: {{setting}} cannot be "{{given}}". Enter a number from {{min}} to {{max}}.',
  'policy-choice': '{{place}}: {{setting}} cannot be "{{given}}". Enter one of: {{options}}.',
  'policy-limits': '{{place}}: {{setting}} cannot be "{{given}}". Enter rising numbers such as {{example}}.',
  'policy-order':
    '{{place}}: the values of {{setting}} overlap or are out of order. Put them in order, or delete its rows to go by the standard.',
  'policy-no-room':
    'Something stands at {{place}}, where the policy needs rows. Move it away and try again. Nothing was changed.',
  'sheet-protected':
    'The sheet {{sheet}} is protected. Unprotect it (Review > Unprotect Sheet) and run again. Nothing was changed.',
  'workbook-protected':
    'The structure of the workbook is protected, so no sheet can be added. Unprotect it (Review > Protect Workbook) and run again. Nothing was changed.',
  'cell-in-edit': 'A cell is being edited. Press Enter or Esc in the sheet and try again.',
  'read-only': 'The workbook is read-only. Save a copy and run there. Nothing was changed.',
  'sheet-gone': 'The sheet {{sheet}} is no longer there. Look for the tables again.',
  'table-gone': 'The table {{table}} is no longer there. Look for the tables again.',
  'desk-column-missing':
    'The table on {{sheet}} has no column {{column}}. Add it, with this name, and try again. Nothing was written.',
  'desk-table-totals':
    'The table on {{sheet}} ends with a totals row, so that no row can be added. Switch it off (Table Design > Total Row) and try again. Nothing was written.',
  'changed-since-plan':
    '{{sheet}}!{{cell}} was changed after the preview was made. Nothing was written. Check and rate again.',
  'changed-since-run':
    '{{sheet}}!{{cell}} was changed after the run, so the run was not undone. Put the cell back, or keep the results.',
  'run-unfinished':
    'The last run was broken off half way. Put it back first (in the pane), then check and rate again. Nothing was changed.',
  'cell-occupied': '{{place}} is not empty. Select an empty cell and insert again. Nothing was changed.',
  'selection-invalid': 'Select one range of cells in the sheet and try again.',
  'sheet-full': 'The sheet {{sheet}} has no room left for {{needed}} columns. Delete unused columns and run again.',
  'excel-failed': 'Excel refused the step ({{detail}}). Nothing was changed. Try again.',
  'put-back-failed':
    'Excel refused a step, and not everything could be put back ({{detail}}). Close the workbook without saving to get the last saved state.',
} as const;
