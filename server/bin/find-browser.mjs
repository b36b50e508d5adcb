import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin'];

const APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PROGRAMS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

export const HOW_TO_GET_A_BROWSER =
  'no Chromium was found; install one (on Debian or Ubuntu: apt-get install chromium), or set WAYMARK_CHROMIUM to the program of one.';

/** Path of a Chromium for the journeys, or null. What WAYMARK_CHROMIUM names is used, and nothing else if it is set. */
export function findBrowser(variables, isProgram = canRun) {
  if (variables.WAYMARK_CHROMIUM) return isProgram(variables.WAYMARK_CHROMIUM) ? variables.WAYMARK_CHROMIUM : null;
  const folders = [...FOLDERS, ...(variables.PATH ?? '').split(delimiter).filter(Boolean)];
  const windows = [variables.PROGRAMFILES, variables['PROGRAMFILES(X86)'], variables.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => WINDOWS_PROGRAMS.map((program) => join(folder, program)));
  const places = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...APPLICATIONS, ...windows];
  return places.find(isProgram) ?? null;
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
