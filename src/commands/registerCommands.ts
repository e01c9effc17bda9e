/** What the ribbon can ask of the pane. */
export interface CommandActions {
  /** Shows what rating the ledger would write. Writing is left to the user. */
  showPreview(): void | Promise<void>;
}

/** Ties the buttons of the ribbon to the pane, which shares their runtime. Call it once Office is ready. */
export function registerCommands(actions: CommandActions): void {
  Office.actions.associate('rateLedger', (event: Office.AddinCommands.Event) => {
    void rateLedger(actions).finally(() => event.completed());
  });
}

async function rateLedger(actions: CommandActions): Promise<void> {
  await Office.addin.showAsTaskpane();
  await actions.showPreview();
}
