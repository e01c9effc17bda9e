/** The ledger of the headless run. */
export const CUSTOMERS = 2_000;
export const OPEN_ITEMS = 100_000;
/** Customers of the ledger that the pane searches. */
export const SEARCHED_CUSTOMERS = 20_000;
/** Settled documents beside the open ones, so that payment behaviour has something to go by. */
export const SETTLED_ITEMS = 25_000;

/** What the headless run aims at, on two cores. */
export const AIM = { seconds: 15, gigabytes: 1.5 } as const;
