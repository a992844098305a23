// Style sheets mean nothing to jsdom; Chromium sees them in test/e2e.
export {};
