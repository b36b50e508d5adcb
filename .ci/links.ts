import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import GithubSlugger from 'github-slugger';

// Links between our own documents. Addresses elsewhere are not asked for: a gate must not fail because of the weather.

/** Sentences about the links in a document that lead nowhere. `read` gives a file's text, or null. */
export function brokenLinks(path: string, text: string, read: (path: string) => string | null): readonly string[] {
  return linksIn(text).flatMap((link) => {
    const [target = '', heading] = link.split('#');
    if (/^[a-z][a-z+.-]*:/i.test(target)) return [];
    const file = target === '' ? path : join(dirname(path), decodeURI(target));
    const found = read(file);
    if (found === null) return [`${path}: ${link} leads nowhere`];
    if (!heading || !file.endsWith('.md') || headingsOf(found).has(heading)) return [];
    return [`${path}: ${file} has no heading #${heading}`];
  });
}

function linksIn(text: string): readonly string[] {
  const prose = text.replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '').replaceAll(/`[^`\n]*`/g, '');
  const inline = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)];
  const defined = [...prose.matchAll(/^\[[^\]]+\]:\s+<?(\S+?)>?\s*$/gm)];
  const images = [...prose.matchAll(/<(?:img|a)\s[^>]*?(?:src|href)="([^"]+)"/g)];
  return [...inline, ...defined, ...images].flatMap(([, link]) => link ?? []);
}

/** As GitHub names them, the second of a name with a number behind it, and anchors that are set by hand. */
function headingsOf(text: string): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const headings = [...text.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map(([, heading = '']) => slugger.slug(heading));
  const anchors = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id);
  return new Set([...headings, ...anchors]);
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '..');
  const documents = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter(Boolean);
  const read = (path: string): string | null => {
    const file = join(root, path);
    if (!existsSync(file)) return null;
    return path.endsWith('.md') ? readFileSync(file, 'utf8') : '';
  };
  const broken = documents.flatMap((path) => brokenLinks(path, read(path) ?? '', read));
  for (const sentence of broken) console.error(sentence);
  if (documents.length === 0) console.error('No document was looked at.');
  process.exit(broken.length > 0 || documents.length === 0 ? 1 : 0);
}
