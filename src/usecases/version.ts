/** The version that reports print; a contract test holds it to package.json. */
export const VERSION = '0.1.0';
