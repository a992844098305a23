/** What a calculated cell shows when the data it needs cannot be used. */
export const CHECK_DATA = "check data";
