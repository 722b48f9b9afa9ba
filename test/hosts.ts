import { spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../src/site/project.ts';

/** The folder that the files of `hosting/` are written for. */
export const HOSTED_BASE = '/guide/';

/** A server that runs: where the site begins, and how it is stopped. */
export interface Host {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const NGINX = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];
const APACHE = ['/usr/sbin/apache2'];
const APACHE_MODULES = '/usr/lib/apache2/modules';

const ready = (name: string): string => readFileSync(join(ROOT, 'hosting', name), 'utf8');

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}

async function started(
  program: string,
  options: readonly string[],
  url: string,
  folder: string,
): Promise<Host> {
  const child = spawn(program, options, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (data: Buffer) => {
    said += data.toString();
  });
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => {
      resolve();
    }),
  );
  for (let turn = 0; turn < 100; turn += 1) {
    const answers = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answers) break;
    if (child.exitCode !== null || turn === 99) {
      throw new Error(`${program} did not start: ${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url: url.replace(/\/$/, ''),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** nginx with `hosting/nginx.conf` and a built site of the folder `/guide/`; undefined where it is not installed. */
export async function nginx(dist: string): Promise<Host | undefined> {
  const program = NGINX.find(existsSync);
  if (program === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const own = ready('nginx.conf')
    .replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
    .replace('alias /srv/practice-guide/;', `alias ${dist}/;`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const config = [
    process.getuid?.() === 0 ? 'user root;' : '',
    `daemon off; pid ${folder}/pid; error_log stderr;`,
    'events {}',
    'http {',
    'access_log off;',
    ...temporary.map((name) => `${name}_temp_path ${folder}/${name};`),
    own,
    '}',
  ];
  writeFileSync(join(folder, 'nginx.conf'), config.join('\n'));
  const url = `http://127.0.0.1:${String(port)}${HOSTED_BASE}`;
  return started(program, ['-c', join(folder, 'nginx.conf'), '-e', 'stderr'], url, folder);
}

/** Apache with `hosting/apache.htaccess` in a built site of the folder `/guide/`; undefined where it is not installed. */
export async function apache(dist: string): Promise<Host | undefined> {
  const program = APACHE.find(existsSync);
  if (program === undefined || !existsSync(APACHE_MODULES)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'apache-'));
  const port = await freePort();
  copyFileSync(join(ROOT, 'hosting', 'apache.htaccess'), join(dist, '.htaccess'));
  // Its workers are no one in particular: they must be able to read the site.
  for (const path of [folder, dirname(dist), dist]) chmodSync(path, 0o755);
  const modules = [
    'mpm_event',
    'authz_core',
    'alias',
    'dir',
    'mime',
    'headers',
    'filter',
    'deflate',
  ];
  const config = [
    ...modules.map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`),
    'ServerName localhost',
    `Listen 127.0.0.1:${String(port)}`,
    `PidFile ${folder}/pid`,
    `DefaultRuntimeDir ${folder}`,
    `ErrorLog ${folder}/error.log`,
    'TypesConfig /dev/null',
    ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
    'AddType text/html .html',
    'AddType text/css .css',
    'AddType image/png .png',
    `DocumentRoot ${folder}`,
    `Alias ${HOSTED_BASE} ${dist}/`,
    `<Directory ${dist}>`,
    'AllowOverride FileInfo Indexes',
    'Require all granted',
    '</Directory>',
  ];
  writeFileSync(join(folder, 'apache.conf'), `${config.join('\n')}\n`);
  const url = `http://127.0.0.1:${String(port)}${HOSTED_BASE}`;
  return started(program, ['-X', '-f', join(folder, 'apache.conf')], url, folder);
}
