/** A chain as the browser needs to know it. */
export interface ChainConfig {
  readonly id: number;
  readonly name: string;
  readonly currency: string;
  /** One endpoint, or null where the operator names none. */
  readonly rpc: string | null;
}

/** A wallet of the demo, with a key that is worth nothing. */
export interface DemoWallet {
  readonly name: string;
  readonly address: string;
  readonly privateKey: string;
}

/** What the browser may know of this installation. */
export interface AppConfig {
  readonly gatewayUrl: string;
  readonly edgeUrl: string;
  readonly defaultTenant: string;
  readonly chains: readonly ChainConfig[];
  /** Empty outside the demo. */
  readonly demoWallets: readonly DemoWallet[];
}
