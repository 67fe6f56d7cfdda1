/** Queries over our supergraph that visit every kind of plan: joins, lists of joins, unions, aliases, fragments, conditions. */
export interface Sample {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export const CORPUS: readonly Sample[] = [
  { name: 'root fields of one subgraph', query: '{ videoCounts { kind count } catalogueTags { tag count } }' },
  { name: 'root fields of three subgraphs', query: '{ videoCounts { count } chains { id name } tenant { name } }' },
  { name: 'a join', query: '{ video(id: "v3") { title asset { state sizeBytes } } }' },
  {
    name: 'four subgraphs and a third party',
    query: `{ video(id: "v1") { title asset { state renditions { name codecs } } access { decision because trace }
      stats { views watchTimeMs } tenant { name storage { usedBytes } } } }`,
  },
  {
    name: 'a joined list',
    query: `query List($first: Int!) { catalogue(first: $first) { edges { cursor node { id title durationMs tenant { name }
      asset { id state } gated gate { sentence } stats(days: 7) { views live } collections { title } } } pageInfo { hasNextPage } } }`,
    variables: { first: 20 },
  },
  { name: 'an empty list', query: '{ catalogue(first: 0) { edges { node { asset { id } } } pageInfo { endCursor } } }' },
  { name: 'a missing root', query: '{ video(id: "missing") { title asset { id } } }' },
  {
    name: 'a default page size',
    query: '{ collections { edges { node { title videos(first: 1) { edges { node { viewCount } } } } } } }',
  },
  {
    name: 'entities made by another subgraph',
    query: '{ video(id: "v1") { related(first: 3) { id title related(first: 2) { title asset { state } } } } }',
  },
  {
    name: 'aliases on every level',
    query: `{ a: video(id: "v1") { t: title one: stats(days: 1) { v: views l: live } two: stats(days: 2) { live } f: asset { s: state } }
      b: video(id: "v2") { t: title s: stats { live } } }`,
  },
  {
    name: 'fragments, nested and repeated',
    query: `query { video(id: "v5") { ...Card ...Card } catalogue(first: 2) { edges { node { ...Card } } } }
      fragment Card on Video { id title ...Figures } fragment Figures on Video { stats { views } asset { ...File } }
      fragment File on Asset { state renditions { name } }`,
  },
  {
    name: 'a field asked twice with different parts',
    query: '{ video(id: "v1") { asset { id } asset { state } stats { views } ... on Video { stats { viewers } } } }',
  },
  {
    name: 'conditions that hold and that do not',
    query: `query ($yes: Boolean!, $no: Boolean = false) { video(id: "v1") { title @include(if: $yes) description @skip(if: $yes)
      asset @include(if: $no) { state } stats @skip(if: $no) { views } ... @include(if: $no) { gated } ... on Video @include(if: $yes) { access { code } } } }`,
    variables: { yes: true },
  },
  { name: 'a condition written out', query: '{ video(id: "v1") { title @skip(if: true) id asset @include(if: false) { id } } }' },
  { name: 'type names everywhere', query: '{ __typename video(id: "v1") { __typename t: __typename tenant { __typename } } }' },
  { name: 'a lone type name', query: '{ __typename }' },
  {
    name: 'a union member',
    query: `mutation { createVideo(input: { title: "A" }) { __typename ... on Video { id title asset { state } } ... on Refusal { code message } } }`,
  },
  {
    name: 'a refusal',
    query: `mutation ($t: String!) { createVideo(input: { title: $t }) { ... on Video { id asset { state } } ... on Refusal { code message field } } }`,
    variables: { t: '' },
  },
  {
    name: 'a union whose members differ in one key',
    query: `mutation { createVideo(input: { title: "" }) { ... on Video { x: title } ... on Refusal { x: code } } }`,
  },
  {
    name: 'members with one key of different kinds',
    query: `mutation { startPlayback(videoId: "v1", deviceId: "12345678") { ... on PlaybackDenied { access { decision } } ... on Refusal { message }
      ... on PlaybackLease { m: renewAfterMs } } }`,
  },
  {
    name: 'an entity out of a mutation',
    query: 'mutation { setVideoGate(videoId: "v4", gateId: null) { ... on Video { id title gate { id } asset { state } } } }',
  },
  {
    name: 'mutations in a row across subgraphs',
    query: `mutation { a: createVideo(input: { title: "A" }) { ... on Video { id stats { views } } } retryAsset(id: "a1") { ... on Asset { id state } }
      b: deleteVideo(id: "missing") { ... on Refusal { code } } }`,
  },
  {
    name: 'the same entity many times',
    query:
      '{ members { edges { node { role account { id displayName holdings { __typename } } tenant { storage { limitBytes } } } } } }',
  },
  {
    name: 'top videos with repeats',
    query: '{ tenant { name overview { topVideos { views video { id title asset { state } } } totals { views } } } }',
  },
  { name: 'a JSON value', query: '{ gate(id: "g1") { rule } video(id: "v1") { gate { rule } access { trace } } }' },
  {
    name: 'variables in nested arguments',
    query: `query ($days: Int, $n: Int = 2, $f: VideoFilter) { videos(first: $n, filter: $f) { edges { node { stats(days: $days) { live } related(first: $n) { title } } } } }`,
    variables: { days: 3, f: { visibility: ['public'], tag: 't0' } },
  },
  {
    name: 'a null variable',
    query: 'query ($days: Int) { video(id: "v1") { stats(days: $days) { views } } }',
    variables: { days: null },
  },
  {
    name: 'a big number',
    query:
      'mutation ($b: BigInt!) { createUpload(input: { videoId: "v1", fileName: "f", sizeBytes: $b }) { ... on Refusal { code } } }',
    variables: { b: '9007199254740993' },
  },
  {
    name: 'introspection',
    query: '{ __schema { queryType { name } } __type(name: "Video") { name fields { name type { name kind } } } }',
  },
  {
    name: 'introspection with a variable',
    query: 'query ($n: String!) { __type(name: $n) { kind } video(id: "v1") { id } }',
    variables: { n: 'Gate' },
  },
  { name: 'a visitor', query: '{ me { account { displayName } } }' },
];
