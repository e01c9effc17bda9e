import type { PageSetup, ValidateCells } from '../usecases/writePlan.js';
import { rangeOf } from './cells.js';
import { SMALL, type Move } from './move.js';

/** How a sheet is printed: its title row on every page, one page wide. */
export function pageSetup({ sheet, landscape, titleRow, onePage }: PageSetup): Move {
  return {
    ...SMALL,
    sheet,
    apply(context) {
      const { pageLayout } = context.workbook.worksheets.getItem(sheet);
      pageLayout.orientation = landscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
      pageLayout.zoom = { horizontalFitToPages: 1, ...(onePage ? { verticalFitToPages: 1 } : {}) };
      const row = String(titleRow + 1);
      pageLayout.setPrintTitleRows(`$${row}:$${row}`);
    },
    putBack: () => undefined,
  };
}

/** Cells choose from a list. Other entries are told, not refused: a team's own words are read too. */
export function validateCells({ sheet, area, list }: ValidateCells): Move {
  return {
    ...SMALL,
    sheet,
    apply(context) {
      const { dataValidation } = rangeOf(context, sheet, area);
      dataValidation.rule = { list: { inCellDropDown: true, source: list.join(',') } };
      dataValidation.errorAlert = {
        showAlert: false,
        style: Excel.DataValidationAlertStyle.information,
        title: '',
        message: '',
      };
    },
    putBack: () => undefined,
  };
}
