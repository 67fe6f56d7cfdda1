declare module '@graphql-yoga/render-graphiql/esm/graphiql.js' {
  export const css: string;
  export const js: string;
  export const editorWorkerService: string;
  export const jsonWorker: string;
  export const graphqlWorker: string;
}
