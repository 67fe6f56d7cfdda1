/** An entity of another subgraph, of which only the id is known here. */
export interface Reference {
  readonly id: string;
}
