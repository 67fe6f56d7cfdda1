/** GraphiQL at GET /graphql for browsers, from our own origin alone: it works without a network beyond this machine. */
import type { FastifyInstance } from 'fastify';

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>StreamGate GraphQL</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/graphql/explorer/page.css">
<style>html, body, #root { height: 100%; margin: 0 }</style>
</head>
<body class="no-focus-outline">
<div id="root">Loading the explorer…</div>
<script src="/graphql/explorer/graphiql.js"></script>
<script src="/graphql/explorer/start.js"></script>
</body>
</html>
`;

const FIRST_QUERY = `# What each type and field promises: the book on the left.
# Below, under Headers: the tenant by name, and a session
# or an API key as "authorization": "Bearer ...".
{
  catalogue(first: 5) {
    edges {
      node {
        id
        title
        durationMs
      }
    }
  }
}
`;

const startScript = (tenant: string): string => `
self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) => '/graphql/explorer/' + ({ json: 'json', graphql: 'graphql' }[label] || 'editor') + '.worker.js',
};
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {
  endpoint: '/graphql',
  title: 'StreamGate GraphQL',
  headers: ${JSON.stringify(JSON.stringify({ 'x-streamgate-tenant': tenant }, null, 2))},
  shouldPersistHeaders: false,
  credentials: 'same-origin',
  defaultQuery: ${JSON.stringify(FIRST_QUERY)},
});
`;

interface Bundle {
  readonly css: string;
  readonly js: string;
  readonly editorWorkerService: string;
  readonly jsonWorker: string;
  readonly graphqlWorker: string;
}

/** The scripts are nine megabytes of text: loaded when somebody first opens the page. */
let bundle: Promise<Bundle> | null = null;
const load = (): Promise<Bundle> => {
  // The package exports one ready page with everything inline; our policy wants files, which lie beside its entry.
  bundle ??= import(new URL('graphiql.js', import.meta.resolve('@graphql-yoga/render-graphiql')).href) as Promise<Bundle>;
  return bundle;
};

interface PageFile {
  readonly type: string;
  readonly text: () => Promise<string>;
}

const filesFor = (tenant: string): Readonly<Record<string, PageFile>> => ({
  'page.css': { type: 'text/css', text: async () => (await load()).css },
  'graphiql.js': { type: 'text/javascript', text: async () => (await load()).js },
  'start.js': { type: 'text/javascript', text: async () => startScript(tenant) },
  'editor.worker.js': { type: 'text/javascript', text: async () => (await load()).editorWorkerService },
  'json.worker.js': { type: 'text/javascript', text: async () => (await load()).jsonWorker },
  'graphql.worker.js': { type: 'text/javascript', text: async () => (await load()).graphqlWorker },
});

/** Adds the page's scripts and styles; `tenant` is named in the headers that a visitor starts with. */
export function addExplorerFiles(app: FastifyInstance, tenant: string): void {
  const files = filesFor(tenant);
  app.get<{ Params: { name: string } }>('/graphql/explorer/:name', async ({ params }, reply) => {
    const file = Object.hasOwn(files, params.name) ? files[params.name] : undefined;
    if (file === undefined) return reply.code(404).send({ message: 'No such file.' });
    return reply
      .type(`${file.type}; charset=utf-8`)
      .header('cache-control', 'private, max-age=3600')
      .send(await file.text());
  });
}

/** True for a browser that opens the address, not for a client that asks for JSON. */
export const wantsPage = (method: string, accept: string | undefined): boolean =>
  method === 'GET' && accept !== undefined && accept.includes('text/html');

export const explorerHeaders = { 'content-security-policy': CSP, 'content-type': 'text/html; charset=utf-8' } as const;
export const explorerPage = PAGE;
