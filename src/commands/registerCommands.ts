import type { WorkbookTask } from '../usecases/workbookTask.js';

/** What the ribbon can ask of the pane. */
export interface CommandActions {
  /** Shows what rating the ledger would write. Writing is left to the user. */
  showPreview(): void | Promise<void>;
  /** Shows what a task would do. Doing it is left to the user. */
  showTask(task: WorkbookTask): void;
}

/** Ties the buttons of the ribbon to the pane, which shares their runtime. Call it once Office is ready. */
export function registerCommands(actions: CommandActions): void {
  const rate = inPane(() => actions.showPreview());
  const policySheet = inPane(() => actions.showTask('policy-sheet'));
  const freeze = inPane(() => actions.showTask('freeze'));
  const repair = inPane(() => actions.showTask('repair'));
  Office.actions.associate('rateLedger', rate);
  Office.actions.associate('createPolicySheet', policySheet);
  Office.actions.associate('freezeToValues', freeze);
  Office.actions.associate('repairFormulas', repair);
}

/** A command that opens the pane and shows something there. */
function inPane(show: () => void | Promise<void>) {
  return (event: Office.AddinCommands.Event): void => {
    void shown(show).finally(() => event.completed());
  };
}

async function shown(show: () => void | Promise<void>): Promise<void> {
  await Office.addin.showAsTaskpane();
  await show();
}
