/** Why a file was refused, and the way out. */
export const files = {
  'not-found': 'There is no file {{file}}.',
  'not-xlsx': '{{file}} is no .xlsx or .csv file. Open it in Excel and save it as an Excel workbook (.xlsx).',
  encrypted: '{{file}} has a password. Remove it in Excel (File > Info > Protect Workbook) and save a copy.',
  corrupt: '{{file}} is damaged ({{detail}}). Open it in Excel, let Excel repair it and save a copy.',
  'too-large': '{{file}} is too large to be opened safely ({{detail}}).',
  empty: '{{file}} holds no worksheet.',
  'same-file': 'The output would overwrite the input {{file}}. Give it another name.',
  'not-written': '{{file}} could not be written ({{detail}}).',
  unexpected:
    'The run stopped at a fault of the program ({{detail}}; Creditsheet {{version}}). Nothing was saved; please report it with this line and, if you may share it, the file; {{trace}} in the environment adds where it happened.',
} as const;
