/** What browser tests are written with. */
export { accessibilityProblems, problemsInEveryMode } from './axe.ts';
export { launch } from './chromium.ts';
export { DESKTOP, type Opened, type OpenOptions, openPage, PHONE, sidewaysOverflow } from './page.ts';
export { requestsAway, WITH_WORKER } from './requests.ts';
export { listenForLeaks, type Served, serve } from './serve.ts';
export { type Site, useSite } from './site.ts';
